import { type ItemDraft, isUntouched } from '../domain/itemDraft.ts'
import { focusPlace } from '../ui/place.ts'

/** Moves the focus to where one goes on in a draft that was opened: an empty one begins with the connection. */
export function focusOpened(draft: ItemDraft): void {
  focusPlace(isUntouched(draft) ? 'url:connection-id' : 'url:item-id')
}
