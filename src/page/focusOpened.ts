import { type ItemDraft, isUntouched } from '../domain/itemDraft.ts'
import { focusPlace } from '../ui/place.ts'

/** Moves the focus to where one goes on in a draft that was opened: an empty one begins with the connection. */
export function focusOpened(draft: ItemDraft): void {
  const focus = () => focusPlace(isUntouched(draft) ? 'url:connection-id' : 'url:item-id')
  focus()
  // The form of the draft before may have been there still, and have taken the focus away with it.
  requestAnimationFrame(() => document.activeElement === document.body && focus())
}
