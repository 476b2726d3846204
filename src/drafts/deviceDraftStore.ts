import { createDraftStore, type DraftStore } from './draftStore.ts'
import { indexedDbTable } from './indexedDbTable.ts'
import { tabNotePlace } from './tabNote.ts'

/** The store of the draft on this device. One draft is kept so far; its key leaves room for more. */
export function deviceDraftStore(): DraftStore {
  const tab = Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')
  let count = 0
  return createDraftStore('current', {
    table: indexedDbTable(),
    note: tabNotePlace(),
    now: Date.now,
    newId: () => `${tab}.${(count++).toString(36)}`,
  })
}
