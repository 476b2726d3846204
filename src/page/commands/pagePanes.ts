import { fieldSelector } from '../../ui/place.ts'

/** The parts of the page in their order, by the ids of their elements. F6 goes through them. */
const pagePanes = ['page-header', 'page-tabs', 'page-form', 'page-side', 'page-submit'] as const

/** Goes to the next part of the page that is on the screen, or with -1 to the one before; after the last comes the first. */
export function focusNextPane(step: 1 | -1): void {
  const shown = pagePanes.filter((id) => isShown(document.getElementById(id)))
  const current = shown.findIndex((id) => document.getElementById(id)?.contains(document.activeElement))
  const next = current < 0 ? 0 : (current + step + shown.length) % shown.length
  focusPane(shown[next] ?? '')
}

/** Which parts there are follows the room, and whether somebody presents. */
function isShown(part: Element | null): boolean {
  // jsdom knows no `checkVisibility`.
  return part !== null && part.closest('[hidden]') === null && (!('checkVisibility' in part) || part.checkVisibility())
}

/** Moves the focus to the first control of a part that Tab would reach; a part without one takes the focus itself. */
export function focusPane(id: string): void {
  const pane = document.getElementById(id)
  const controls = pane?.querySelectorAll<HTMLElement>(`${fieldSelector}, button:not([tabindex="-1"])`)
  ;([...(controls ?? [])].find(isShown) ?? pane)?.focus()
}
