import { type ComponentProps, useRef } from 'react'
import styles from './HintButton.module.css'
import { placeHint } from './placeHint.ts'

interface Props extends ComponentProps<'button'> {
  /** What the bubble says. The button's own name has to say it too: the bubble is for eyes only. */
  readonly hint: string
  /** What the bubble must not lie over, as a selector of something around the button; else only the button. */
  readonly clearOf?: string
}

/**
 * A button that explains itself in a bubble while the pointer or the focus is on it; Esc closes the bubble, and the pointer
 * may go into it. https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html
 */
export function HintButton({ hint, clearOf, children, ...button }: Props) {
  const bubble = useRef<HTMLSpanElement>(null)
  const show = (owner: HTMLElement) => {
    const element = bubble.current
    if (element === null || element.matches(':popover-open')) return
    element.showPopover()
    const box = owner.getBoundingClientRect()
    const line = (clearOf === undefined ? null : owner.closest(clearOf))?.getBoundingClientRect() ?? box
    placeHint(element, box, line)
  }
  const hide = () => {
    if (bubble.current?.matches(':popover-open') === true) bubble.current.hidePopover()
  }
  return (
    <span className={styles.around} onPointerEnter={(event) => show(event.currentTarget)} onPointerLeave={hide}>
      <button
        type="button"
        {...button}
        onFocus={(event) => show(event.currentTarget)}
        onBlur={hide}
        onKeyDown={(event) => event.key === 'Escape' && hide()}
      >
        {children}
      </button>
      {/* By way of the style sheet, so that the bubble is no part of the text around it. */}
      <span ref={bubble} popover="manual" aria-hidden data-hint={hint} className={styles.bubble} />
    </span>
  )
}
