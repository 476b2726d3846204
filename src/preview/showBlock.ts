import { zoomOf } from '../ui/zoomOf.ts'

interface Stretch {
  readonly top: number
  readonly bottom: number
}

/**
 * How far to scroll so that a block is in sight whole; where it is higher than the view, so that its value, which begins at
 * `valueTop`, is at the upper edge. 0 where nothing is to do.
 */
export function scrollToBlock(block: Stretch, valueTop: number, view: Stretch): number {
  if (block.bottom - block.top > view.bottom - view.top) return valueTop - view.top
  return Math.min(0, block.top - view.top) || Math.max(0, block.bottom - view.bottom)
}

/** Scrolls to the lines of the field that has the focus, as far as they are made. */
export function showBlock(scroller: HTMLElement): void {
  const lit = [...scroller.querySelectorAll('[data-lit]')]
  const [first, next] = lit
  const last = lit.at(-1)
  if (first === undefined || last === undefined) return
  const value = next !== undefined && annotation.test(first.textContent) ? next : first
  const topOf = (element: Element) => element.getBoundingClientRect().top
  const bottomOf = (element: Element) => element.getBoundingClientRect().bottom
  const block = { top: topOf(first), bottom: bottomOf(last) }
  const view = { top: topOf(scroller) + edge, bottom: bottomOf(scroller) - edge }
  const by = scrollToBlock(block, topOf(value), view)
  if (Math.abs(by) >= 1) scroller.scrollTop += by / zoomOf(scroller)
}

/** Does it in each of the next frames: where lines are wrapped, their heights are known only then. Answers with how to stop. */
export function forSomeFrames(act: () => unknown): () => void {
  let left = 4
  const go = () => {
    act()
    left -= 1
    if (left > 0) frame = requestAnimationFrame(go)
  }
  let frame = requestAnimationFrame(go)
  return () => cancelAnimationFrame(frame)
}

/** A line that says the type of the value below it. */
const annotation = /^\s*"[^"]*@odata\.type"/

/** The frame of the view and a little room. */
const edge = 4
