/** How far the form and the page are scrolled: one of them is, by the room there is. */
export function scrollTops(): number[] {
  return scrollers().map(({ scrollTop }) => scrollTop)
}

/** Scrolls both to where they were. */
export function scrollBack(tops: readonly number[]): void {
  for (const [index, scroller] of scrollers().entries()) scroller.scrollTop = tops[index] ?? scroller.scrollTop
}

function scrollers(): readonly Element[] {
  return [document.documentElement, ...document.querySelectorAll('main')]
}
