import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { type KeptDraft, keptDraftOf, readKeptDraft } from './keptDraft.ts'

interface DraftDatabase extends DBSchema {
  drafts: { key: string; value: KeptDraft }
}

/** The draft kept in the browser's database, if there is one. Rejects where storage is denied. */
export async function loadDraft(): Promise<ItemDraft | undefined> {
  const database = await open()
  return readKeptDraft(await database.get('drafts', currentKey))
}

/** Keeps the draft in the browser's database. Rejects where storage is denied or full. */
export async function saveDraft(draft: ItemDraft): Promise<void> {
  const database = await open()
  await database.put('drafts', keptDraftOf(draft), currentKey)
}

/** One draft is kept so far; its key leaves room for more. */
const currentKey = 'current'

let opening: Promise<IDBPDatabase<DraftDatabase>> | undefined

function open(): Promise<IDBPDatabase<DraftDatabase>> {
  opening ??= openDB<DraftDatabase>('external-item-editor', 1, {
    upgrade: (database) => void database.createObjectStore('drafts'),
  })
  return opening
}
