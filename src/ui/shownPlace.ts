import { live } from './live.ts'
import { bringInSight, controlAt, placeAttribute, placeOfElement, revealPlace } from './place.ts'

/** The key of a place that was shown without the focus going there, until a field gets it; empty when there is none. */
export const shownPlace = live('')

/**
 * Brings the control for a place in sight without the focus, and lights its lines in the payload, also once that is shown.
 * Nothing happens while the form is behind another pane.
 */
export function showPlace(key: string): void {
  if (lightField(key)) shownPlace.set(key)
}

/**
 * Brings the control for a place in sight without the focus, and marks it until a field gets that, or another one is lit; an
 * empty key lights none. False where there is none in sight.
 */
export function lightField(key: string): boolean {
  putOut()
  revealPlace(key)
  const control = controlAt(key)
  if (control === undefined || control.closest('[hidden]') !== null) return false
  bringInSight(control)
  // What has no control of its own belongs to the group around.
  const isOwn = control.getAttribute(placeAttribute) === key && !/\/\d+$/.test(key)
  ;(isOwn ? control : (control.closest('[role="group"]') ?? control)).setAttribute(litAttribute, '')
  document.addEventListener('focusin', forget)
  return true
}

const litAttribute = 'data-lit-field'

function putOut(): void {
  for (const each of document.querySelectorAll(`[${litAttribute}]`)) each.removeAttribute(litAttribute)
}

function forget({ target }: FocusEvent): void {
  if (!(target instanceof Element) || placeOfElement(target) === undefined) return
  putOut()
  shownPlace.set('')
  document.removeEventListener('focusin', forget)
}
