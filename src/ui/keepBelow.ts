import { scrollerOf } from './keepInPlace.ts'

/**
 * Whenever an element gets lower, what stands below it stays where it is: the page is scrolled, and where it cannot be, the
 * element keeps its room. Answers with how to end that.
 */
export function keepBelow(element: HTMLElement): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined
  let last = 0
  // It tells before the page is painted, and once at the start: to ask earlier would lay out the page once more.
  const observer = new ResizeObserver(() => {
    const lost = last - element.offsetHeight
    if (lost > 0) {
      const scroller = scrollerOf(element)
      const before = scroller.scrollTop
      scroller.scrollTop -= lost
      const missing = lost - (before - scroller.scrollTop)
      if (missing > 0) element.style.minHeight = `${element.offsetHeight + missing}px`
    }
    last = element.offsetHeight
  })
  observer.observe(element)
  return () => observer.disconnect()
}
