import { DismissRegular } from '@fluentui/react-icons'
import { type DragEvent, type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useState } from 'react'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'
import { DialogFoot } from './dialogFoot.ts'
import { keepFocusIn } from './keepFocusIn.ts'
import { useScrolls } from './useScrolls.ts'

interface Props {
  readonly title: string
  /** What it is called for who listens, where its title is longer or changes. */
  readonly label?: string
  /** Called once it is closed, by Esc too; focus is back where it was by then. */
  readonly onClose: () => void
  /** `close` closes it; what a button does goes after that. */
  readonly children: (close: () => void) => ReactNode
  /** How wide it is where there is room, as CSS says it. */
  readonly width?: string
  /** Stands at the right edge, as high as the window, and has a button that closes it: for a list beside the page. */
  readonly isDrawer?: boolean
  /** What has the focus at first; else its first control, or its body where that is scrolled and does not begin with a field. */
  readonly firstFocus?: RefObject<HTMLElement | null>
  /** Takes a file that is dropped anywhere on it. */
  readonly onFile?: (file: File) => void
  /** What Ctrl+Enter does. */
  readonly onConfirm?: (close: () => void) => void
}

/**
 * A modal dialog of the browser: it keeps the focus inside, Esc closes it, and focus goes back to where it was. What does not fit
 * is scrolled between its title and its `DialogActions`, which stay in sight; an edge shows that there is more.
 */
export function Dialog(props: Props) {
  const { title, label, onClose, children, width = '38rem', isDrawer = false, firstFocus, onFile, onConfirm } = props
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null)
  const [body, setBody] = useState<HTMLElement | null>(null)
  const [foot, setFoot] = useState<HTMLElement | null>(null)
  const scrolls = useScrolls(body)
  const titleId = useId()
  useEffect(() => {
    if (dialog === null || body === null) return undefined
    dialog.showModal()
    const first = firstFocus?.current ?? fieldAtTop(body)
    first?.focus()
    return keepFocusIn(dialog)
  }, [dialog, body, firstFocus])
  const close = () => dialog?.close()
  const confirm = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) onConfirm?.(close)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a file may be dropped anywhere on it
    <dialog
      ref={setDialog}
      aria-label={label}
      aria-labelledby={label === undefined ? titleId : undefined}
      className={isDrawer ? `${styles.dialog} ${styles.drawer}` : styles.dialog}
      style={{ width: `min(${width}, (100vw - ${isDrawer ? 0 : 24}px) / var(--presented, 1))` }}
      onClose={onClose}
      onKeyDown={confirm}
      {...(onFile === undefined ? {} : fileDrop(onFile))}
    >
      <h2 id={titleId}>{title}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keys scroll it where nothing in it takes the focus */}
      <div ref={setBody} className={styles.body} tabIndex={scrolls ? 0 : undefined}>
        <div className={styles.contents}>
          <DialogFoot value={foot}>{children(close)}</DialogFoot>
        </div>
      </div>
      <div ref={setFoot} className={styles.foot} />
      {isDrawer && (
        <Button
          appearance="subtle"
          className={styles.close}
          icon={<DismissRegular />}
          aria-label="Close"
          title="Close"
          onClick={close}
        />
      )}
    </dialog>
  )
}

/** The first control of what may be scrolled, where that is a field in sight. The browser gives the focus to the whole. */
function fieldAtTop(body: HTMLElement): HTMLElement | undefined {
  const first = body.querySelector<HTMLElement>('input:not([hidden]), textarea, select, button, a, summary')
  if (first === null || !first.matches('input, textarea, select')) return undefined
  return first.getBoundingClientRect().bottom <= body.getBoundingClientRect().bottom ? first : undefined
}

function fileDrop(onFile: (file: File) => void) {
  return {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop(event: DragEvent) {
      const file = event.dataTransfer.files[0]
      if (file === undefined) return
      event.preventDefault()
      onFile(file)
    },
  }
}
