/**
 * Lets code scroll, measure and ask about the screen in jsdom, which has none: nothing moves, everything is empty and at
 * the corner, and no media query holds.
 */
export function fakeLayout(): void {
  Object.assign(Element.prototype, { scrollIntoView: () => undefined, scrollTo: () => undefined })
  Object.assign(Range.prototype, { getClientRects: () => document.body.getClientRects() })
  Object.assign(window, { matchMedia: () => Object.assign(new EventTarget(), { matches: false }) })
}
