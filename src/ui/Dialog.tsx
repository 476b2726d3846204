import { type ReactNode, useEffect, useId, useState } from 'react'
import styles from './Dialog.module.css'
import { keepFocusIn } from './keepFocusIn.ts'

interface Props {
  readonly title: string
  /** Called once it is closed, by Esc too; focus is back where it was by then. */
  readonly onClose: () => void
  /** `close` closes it; what a button does goes after that. */
  readonly children: (close: () => void) => ReactNode
  readonly isWide?: boolean
}

/** A modal dialog of the browser: it keeps the focus inside, Esc closes it, and focus goes back to where it was. */
export function Dialog({ title, onClose, children, isWide = false }: Props) {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null)
  const titleId = useId()
  useEffect(() => dialog?.showModal(), [dialog])
  useEffect(() => (dialog === null ? undefined : keepFocusIn(dialog)), [dialog])
  return (
    <dialog
      ref={setDialog}
      aria-labelledby={titleId}
      className={isWide ? `${styles.dialog} ${styles.wide}` : styles.dialog}
      onClose={onClose}
    >
      <h2 id={titleId}>{title}</h2>
      {children(() => dialog?.close())}
    </dialog>
  )
}
