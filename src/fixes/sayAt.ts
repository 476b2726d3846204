import hints from '../ui/HintButton.module.css'
import { placeHint } from '../ui/placeHint.ts'
import { zoomOf } from '../ui/zoomOf.ts'
import styles from './FixButtons.module.css'

/** Says a sentence beside an element for a while, or until the next key or press. It is for eyes only: `announce` is for ears. */
export function sayAt(element: HTMLElement, text: string): void {
  stopSaying()
  const bubble = document.createElement('span')
  bubble.setAttribute('popover', 'manual')
  bubble.setAttribute('aria-hidden', 'true')
  // By way of the style sheet, so that it is no part of the text of the page.
  bubble.dataset['hint'] = text
  bubble.className = `${hints.bubble} ${styles.said}`
  ;(element.closest('main') ?? document.body).append(bubble)
  bubble.style.setProperty('--room', `${document.documentElement.clientWidth / zoomOf(bubble)}px`)
  bubble.showPopover()
  const box = element.getBoundingClientRect()
  // On a phone the name of a field stands above it.
  const row = (element.closest('[role="group"] > *') ?? element).getBoundingClientRect()
  const line = { top: (row.height < 2 * nameHeight + box.height ? row.top : box.top) - gap, bottom: box.bottom + gap }
  placeHint(bubble, box, line)
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
