import { isOneMember } from '../domain/history/changedPlaceKey.ts'
import { controlAt, focusPlace, revealPlace } from '../ui/place.ts'
import { showPlace } from '../ui/shownPlace.ts'
import { sayAt } from './sayAt.ts'

/**
 * Brings what a fix made in sight, and says there what was done. It is marked as the focus would, which it gets only where its
 * button went away with the focus. Nothing happens while the form is behind another pane; of a list, the view stays as it is.
 */
export function showMended(key: string, done: string): void {
  revealPlace(key)
  const control = controlAt(key)
  if (control === undefined || control.closest('[hidden]') !== null) return
  const isFocusLost = document.activeElement === document.body
  if (!isOneMember(key)) {
    if (isFocusLost) control.focus({ preventScroll: true })
    return
  }
  if (isFocusLost) focusPlace(key)
  else showPlace(key)
  // A box for text has its frame around it.
  const framed = control.matches('input, textarea, select') ? (control.parentElement ?? control) : control
  if (!control.contains(document.activeElement)) framed.animate(mark, { duration: millisecondsMarked })
  sayAt(framed, done)
}

const ring = { outline: '2px solid var(--colorStrokeFocus2)', outlineOffset: '1px' }
const mark = [ring, { ...ring, offset: 0.9 }, { ...ring, outlineColor: 'transparent' }]
const millisecondsMarked = 2500
