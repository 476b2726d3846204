import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ItemDraft } from '../domain/itemDraft.ts'
import type { KeptWhere } from './draftKeeper.ts'
import { type KeptDraft, keptDraftOf, readKeptDraft } from './keptDraft.ts'

interface DraftDatabase extends DBSchema {
  drafts: { key: string; value: KeptDraft }
}

/**
 * The draft that was kept, if there is one. A record that is no draft of a known format is moved aside, never overwritten.
 * Never rejects: a browser that denies storage has no draft.
 */
export async function loadDraft(): Promise<ItemDraft | undefined> {
  const ofTab = readKeptDraft(parsed(tabStorage()?.getItem(tabKey)))
  if (ofTab !== undefined) return ofTab
  try {
    const database = await open()
    const stored = await database.get('drafts', currentKey)
    const draft = readKeptDraft(stored)
    if (stored !== undefined && draft === undefined) await database.put('drafts', stored, unreadableKey)
    return draft
  } catch {
    return undefined
  }
}

/**
 * Puts a draft away at once, in the tab, for a page that is closing: the database may not get the time. What does not fit
 * is left to the database.
 */
export function putDraftAway(draft: ItemDraft): void {
  try {
    tabStorage()?.setItem(tabKey, JSON.stringify(keptDraftOf(draft)))
  } catch {
    // Larger than the tab's storage: the last save of the database, at most a second old, has to do.
  }
}

/** Keeps the draft in the browser's database; where that is denied or full, in the tab. Rejects when neither takes it. */
export async function saveDraft(draft: ItemDraft): Promise<KeptWhere> {
  const kept = keptDraftOf(draft)
  try {
    const database = await open()
    await database.put('drafts', kept, currentKey)
    tabStorage()?.removeItem(tabKey)
    return 'device'
  } catch (error) {
    const storage = tabStorage()
    if (storage === undefined) throw error
    storage.setItem(tabKey, JSON.stringify(kept))
    return 'tab'
  }
}

const tabKey = 'external-item-editor.draft'
const unreadableKey = 'unreadable'

function tabStorage(): Storage | undefined {
  try {
    return sessionStorage
  } catch {
    return undefined
  }
}

function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}

/** One draft is kept so far; its key leaves room for more. */
const currentKey = 'current'

let opening: Promise<IDBPDatabase<DraftDatabase>> | undefined

function open(): Promise<IDBPDatabase<DraftDatabase>> {
  opening ??= openDB<DraftDatabase>('external-item-editor', 1, {
    upgrade: (database) => void database.createObjectStore('drafts'),
  })
  // A refusal may pass: the next call tries again.
  opening.catch(() => (opening = undefined))
  return opening
}
