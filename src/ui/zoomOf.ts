/**
 * How much a part of the page is zoomed by its style sheet. Boxes are measured as they are seen; what is placed inside that
 * part is written as if there were no zoom. https://drafts.csswg.org/css-viewport/#dom-element-currentcsszoom
 */
export function zoomOf(element: Partial<Pick<Element, 'currentCSSZoom'>>): number {
  return element.currentCSSZoom ?? 1
}
