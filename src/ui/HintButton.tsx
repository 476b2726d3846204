import { type ComponentProps, useRef } from 'react'
import styles from './HintButton.module.css'
import { placeHint } from './placeHint.ts'
import { zoomOf } from './zoomOf.ts'

interface Props extends ComponentProps<'button'> {
  /** What the bubble says. The button's own name has to say it too: the bubble is for eyes only. */
  readonly hint: string
  /** What the bubble must not lie over, as a selector of something around the button; else only the button. */
  readonly clearOf?: string
  /** What the bubble stays inside, as a selector; else the window. */
  readonly within?: string
}

/**
 * A button that explains itself in a bubble while the pointer or the focus is on it; Esc closes the bubble, and the pointer
 * may go into it. https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html
 */
export function HintButton({ hint, clearOf, within, children, ...button }: Props) {
  const bubble = useRef<HTMLSpanElement>(null)
  const leaving = useRef(0)
  const show = (owner: HTMLElement) => {
    const element = bubble.current
    if (element === null || element.matches(':popover-open')) return
    const pane = (within === undefined ? null : owner.closest(within))?.getBoundingClientRect()
    const { left: start, width } = pane ?? { left: 0, width: document.documentElement.clientWidth }
    element.style.setProperty('--room', `${width / zoomOf(owner)}px`)
    element.showPopover()
    const box = owner.getBoundingClientRect()
    const line = (clearOf === undefined ? null : owner.closest(clearOf))?.getBoundingClientRect() ?? box
    placeHint(element, box, line, { left: start, width })
  }
  const hide = () => {
    if (bubble.current?.matches(':popover-open') === true) bubble.current.hidePopover()
  }
  return (
    <span
      className={styles.around}
      onPointerEnter={(event) => {
        clearTimeout(leaving.current)
        show(event.currentTarget)
      }}
      // Aslant, the way into the bubble leads past the edge of both.
      onPointerLeave={() => {
        leaving.current = window.setTimeout(hide, 150)
      }}
    >
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
