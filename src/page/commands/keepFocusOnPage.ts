/** Moves the focus to the title of the page where it was lost, so that keys and screen readers go on from there. */
export function keepFocusOnPage(): void {
  const isLost = document.activeElement === null || document.activeElement === document.body
  const title = document.querySelector('h1')
  if (!isLost || title === null) return
  title.tabIndex = -1
  title.focus({ preventScroll: true })
}
