/** Lets an element come to its place from so many pixels below it, for who does not ask for less motion. */
export function glide(element: Element | null, from: number): void {
  if (element === null || from === 0 || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
  element.animate([{ translate: `0 ${from}px` }, { translate: '0 0' }], { duration: 200, easing: 'ease-out' })
}
