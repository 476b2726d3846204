/**
 * Does something to what stands above an element, and scrolls by as much as that moves it: it stays where it is. Answers how far up
 * it went all the same, in pixels, where the page cannot scroll.
 */
export function keepInPlace(element: Element | null, act: () => void): number {
  const before = element?.getBoundingClientRect().top
  act()
  if (element === null || before === undefined || !element.isConnected) return 0
  scrollerOf(element).scrollTop += element.getBoundingClientRect().top - before
  return before - element.getBoundingClientRect().top
}

/** What scrolls an element: the nearest part around it that scrolls now, else the page. */
export function scrollerOf(element: Element): Element {
  let each = element.parentElement
  while (each !== null) {
    const { overflowY } = getComputedStyle(each)
    if ((overflowY === 'auto' || overflowY === 'scroll') && each.scrollHeight > each.clientHeight) return each
    each = each.parentElement
  }
  return document.documentElement
}
