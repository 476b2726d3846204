/**
 * The attribute by which a control says which part of the item it edits, so that a problem can lead to it: the key of a
 * place, such as `/properties/title`.
 */
export const placeAttribute = 'data-place'

/** Moves focus to the control for this place, or to the nearest one around it. False when none is on the screen. */
export function focusPlace(key: string): boolean {
  for (let wanted = key; wanted !== ''; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('/')))) {
    const control = document.querySelector<HTMLElement>(`[${placeAttribute}="${CSS.escape(wanted)}"]`)
    if (control !== null) {
      control.scrollIntoView({ block: 'center' })
      control.focus()
      return true
    }
  }
  return false
}
