/**
 * Runs an action that may move what is on the screen: at once, or after the click when a pointer is pressed right now. A
 * field that is left by pressing a button must not push the button away from under the pointer, or the click is lost.
 */
export function afterPress(action: () => void): void {
  if (!isPressed) return action()
  // The click follows the release, in the same task or the next.
  const release = () => {
    removeEventListener('pointerup', release, true)
    removeEventListener('pointercancel', release, true)
    setTimeout(action)
  }
  addEventListener('pointerup', release, true)
  addEventListener('pointercancel', release, true)
}

let isPressed = false

if (typeof document !== 'undefined') {
  addEventListener('pointerdown', () => (isPressed = true), true)
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (isPressed = false), true)
}
