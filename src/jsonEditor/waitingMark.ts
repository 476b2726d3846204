import { browserStorage, storedText, tabStorage } from '../ui/storedValue.ts'

/** Where the texts of this tab that its forms wait for are. */
export const tabTextsKey = 'external-item-editor.waiting-texts'

/** The drafts that have such a text on this device, one on each line: a page without any asks no database. */
const marked = () => storedText('external-item-editor.waiting-drafts', browserStorage)

/** True when a text may be there that the form of this draft waits for. */
export function mayWait(draftId: string): boolean {
  return storedText(tabTextsKey, tabStorage).presence() === 'there' || markedIds().includes(draftId)
}

/** Notes that this draft has a text on this device, or has none any more. */
export function markWaiting(draftId: string, isWaiting: boolean): void {
  const ids = markedIds()
  if (ids.includes(draftId) === isWaiting) return
  const next = isWaiting ? [...ids, draftId] : ids.filter((id) => id !== draftId)
  if (next.length === 0) marked().remove()
  else marked().write(next.join('\n'))
}

function markedIds(): readonly string[] {
  return marked().read()?.split('\n') ?? []
}
