import { live } from './live.ts'
import { bringInSight, controlAt, placeOfElement, revealPlace } from './place.ts'

/** The key of a place that was shown without the focus going there, until a field gets it; empty when there is none. */
export const shownPlace = live('')

/**
 * Brings the control for a place in sight without the focus, and lights its lines in the payload, also once that is shown.
 * Nothing happens while the form is behind another pane.
 */
export function showPlace(key: string): void {
  revealPlace(key)
  const control = controlAt(key)
  if (control === undefined || control.closest('[hidden]') !== null) return
  bringInSight(control)
  shownPlace.set(key)
  document.addEventListener('focusin', forget)
}

function forget({ target }: FocusEvent): void {
  if (!(target instanceof Element) || placeOfElement(target) === undefined) return
  shownPlace.set('')
  document.removeEventListener('focusin', forget)
}
