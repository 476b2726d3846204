import { hintPosition } from '../ui/hintPosition.ts'
import { zoomOf } from '../ui/zoomOf.ts'
import styles from './FixButtons.module.css'

/** Says a sentence beside an element for a while, or until the next key or press. It is for eyes only: `announce` is for ears. */
export function sayAt(element: HTMLElement, text: string): void {
  stopSaying()
  const bubble = document.createElement('span')
  bubble.setAttribute('popover', 'manual')
  bubble.setAttribute('aria-hidden', 'true')
  // By way of the style sheet, so that it is no part of the text of the page.
  bubble.dataset['said'] = text
  bubble.className = styles.said ?? ''
  ;(element.closest('main') ?? document.body).append(bubble)
  bubble.showPopover()
  const box = element.getBoundingClientRect()
  const width = document.documentElement.clientWidth
  // On a phone the name of a field stands above it.
  const row = (element.closest('[role="group"] > *') ?? element).getBoundingClientRect()
  const line = { top: (row.height < 2 * nameHeight + box.height ? row.top : box.top) - gap, bottom: box.bottom + gap }
  const { left, top } = hintPosition(box, line, bubble.getBoundingClientRect(), { left: 0, width })
  const zoom = zoomOf(bubble)
  Object.assign(bubble.style, { left: `${left / zoom}px`, top: `${top / zoom}px` })
  const { signal } = (said = new AbortController())
  signal.addEventListener('abort', () => bubble.remove())
  for (const sign of ['keydown', 'pointerdown', 'wheel', 'resize'])
    addEventListener(sign, stopSaying, { capture: true, passive: true, signal })
  const timer = setTimeout(stopSaying, millisecondsSaid)
  signal.addEventListener('abort', () => clearTimeout(timer))
}

let said: AbortController | undefined

function stopSaying(): void {
  said?.abort()
  said = undefined
}

const gap = 3
const nameHeight = 40
/** Long enough to find it and to read it. */
const millisecondsSaid = 5000
