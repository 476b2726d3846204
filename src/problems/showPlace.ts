import { bringInSight, controlAt, revealPlace } from '../ui/place.ts'

/**
 * Brings the control for this place in sight and marks it for a moment, as the focus would; the focus stays where it is. Nothing
 * happens while the form is behind another pane.
 */
export function showPlace(key: string): void {
  revealPlace(key)
  const control = controlAt(key)
  if (control === undefined || control.closest('[hidden]') !== null) return
  bringInSight(control)
  // A box for text has its frame around it.
  const framed = control.matches('input, textarea, select') ? (control.parentElement ?? control) : control
  framed.animate(mark, { duration: millisecondsMarked })
}

const ring = { outline: '2px solid var(--colorStrokeFocus2)', outlineOffset: '1px' }
const mark = [ring, { ...ring, offset: 0.9 }, { ...ring, outlineColor: 'transparent' }]
const millisecondsMarked = 2500
