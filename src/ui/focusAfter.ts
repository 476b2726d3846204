import { flushSync } from 'react-dom'

/**
 * Changes the screen and moves focus to the element found after the change, so that focus never falls back to the page
 * together with the control that had it. To be called by an event handler.
 */
export function focusAfter(
  change: () => void,
  find: () => HTMLElement | null | undefined,
  options?: FocusOptions,
): void {
  flushSync(change)
  find()?.focus(options)
}
