import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Live, live } from '../../ui/live.ts'
import type { DraftTable, StoredPiece } from './draftTable.ts'
import { draftDatabase, draftKeys, unreadableKey, waitingKey } from './formats.ts'

/** What keeps the page from its database; undefined while nothing does. */
export type StorageTrouble = 'blocked' | 'denied' | undefined

/** Drafts in the browser's database, and whether it can be reached. */
export interface DeviceTable extends DraftTable {
  readonly trouble: Live<StorageTrouble>
  /** Calls when the browser took away what was stored, while the page was open. */
  readonly onEmptied: (listener: () => void) => void
}

/** Drafts in the browser's database. It is opened at the first use; a refusal may pass, so the next use tries again. */
export function indexedDbTable(): DeviceTable {
  const trouble = live<StorageTrouble>(undefined)
  let opening: Promise<IDBPDatabase<DraftDatabase>> | undefined
  const emptied: (() => void)[] = []

  function database(): Promise<IDBPDatabase<DraftDatabase>> {
    if (trouble.get() === 'blocked') return Promise.reject(blocked())
    opening ??= start()
    return opening
  }

  function start(): Promise<IDBPDatabase<DraftDatabase>> {
    return new Promise((resolve, reject) => {
      const opened = open(
        (isDeleted) => {
          opening = undefined
          if (isDeleted) for (const tell of emptied) tell()
        },
        () => {
          trouble.set('blocked')
          // Waiting for another tab to close could take for ever, and the page shows only when its draft is loaded.
          reject(blocked())
        },
      )
      opened.then(
        (connection) => {
          opening = Promise.resolve(connection)
          trouble.set(undefined)
          resolve(connection)
        },
        (error: unknown) => {
          opening = undefined
          trouble.set('denied')
          reject(error instanceof Error ? error : new Error(String(error)))
        },
      )
    })
  }

  return {
    trouble,
    onEmptied: (listener) => void emptied.push(listener),
    mayHaveAny,
    async heads() {
      const heads = await (await database()).getAll('heads')
      if (heads.length > 0) markUse()
      return heads
    },
    async headless() {
      const transaction = (await database()).transaction(['drafts', 'heads'])
      const [keys, known] = await Promise.all([
        transaction.objectStore('drafts').getAllKeys(),
        transaction.objectStore('heads').getAllKeys(),
      ])
      return keys.filter((key) => key !== unreadableKey && !known.includes(key))
    },
    head: async (key) => (await database()).get('heads', key),
    record: async (key) => (await database()).get('drafts', key),
    async pieces(key, ids) {
      const { store } = (await database()).transaction('pieces')
      return Promise.all(ids.map((id) => store.get([key, id])))
    },
    async addPieces(key, pieces) {
      const { store, done } = (await database()).transaction('pieces', 'readwrite')
      await Promise.all([...pieces.map(({ id, value }) => store.put(value, [key, id])), done])
    },
    async commit(key, { head, record, ids }) {
      markUse()
      const transaction = (await database()).transaction(['heads', 'drafts', 'pieces'], 'readwrite')
      const [heads, store] = [transaction.objectStore('heads'), transaction.objectStore('pieces')]
      const next = head(await heads.get(key))
      if (next === undefined) return { kind: 'refused' }
      const stored = (await store.getAllKeys(piecesOf(key))).map(([, id]) => id)
      const there = new Set(stored)
      const missing = [...ids].filter((id) => !there.has(id))
      if (missing.length > 0) return { kind: 'missing', ids: missing }
      await Promise.all([
        heads.put(next, key),
        transaction.objectStore('drafts').put(record, key),
        ...stored.filter((id) => !ids.has(id)).map((id) => store.delete([key, id])),
        transaction.done,
      ])
      return { kind: 'done' }
    },
    async changeHead(key, change) {
      const { store, done } = (await database()).transaction('heads', 'readwrite')
      const next = change(await store.get(key))
      await Promise.all([next === undefined ? undefined : store.put(next, key), done])
    },
    async copy(from, head) {
      markUse()
      const transaction = (await database()).transaction(['heads', 'drafts', 'pieces'], 'readwrite')
      const [drafts, store] = [transaction.objectStore('drafts'), transaction.objectStore('pieces')]
      for (const [, id] of await store.getAllKeys(piecesOf(from))) {
        // One after another: each is handed over in a task of its own.
        const value = await store.get([from, id])
        if (value !== undefined) await store.put(value, [head.id, id])
      }
      await drafts.put(await drafts.get(from), head.id)
      await Promise.all([transaction.objectStore('heads').put(head, head.id), transaction.done])
    },
    async remove(key) {
      const transaction = (await database()).transaction(['heads', 'drafts', 'pieces'], 'readwrite')
      await Promise.all([
        transaction.objectStore('heads').delete(key),
        transaction.objectStore('drafts').delete(key),
        transaction.objectStore('pieces').delete(piecesOf(key)),
        transaction.objectStore('pieces').delete(piecesOf(waitingKey(key))),
        transaction.done,
      ])
    },
    async removeAll() {
      const transaction = (await database()).transaction(['heads', 'drafts', 'pieces'], 'readwrite')
      await Promise.all([
        transaction.objectStore('heads').clear(),
        transaction.objectStore('drafts').clear(),
        transaction.objectStore('pieces').clear(),
        transaction.done,
      ])
    },
    async setAside(key, otherKey) {
      const { store, done } = (await database()).transaction('drafts', 'readwrite')
      await Promise.all([store.get(key).then((record) => store.put(record, otherKey)), done])
    },
  }
}

interface DraftDatabase extends DBSchema {
  heads: { key: string; value: unknown }
  drafts: { key: string; value: unknown }
  pieces: { key: [draftKey: string, id: string]; value: StoredPiece['value'] }
}

/** Leaves a trace that something is stored from now on, for {@link mayHaveAny}. */
function markUse(): void {
  try {
    if (localStorage.getItem(draftKeys.isUsed) === null) localStorage.setItem(draftKeys.isUsed, 'maybe')
  } catch {
    // Denied or full: then the next visit may begin empty, and looks into the database after its first paint.
  }
}

/** Whoever ever used the editor has left a small trace of it, if only this one. */
function mayHaveAny(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('external-item-editor.'))
  } catch {
    return true
  }
}

function piecesOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []])
}

function blocked(): Error {
  return new Error('An older version of this page is open in another tab. Close that tab')
}

/** Opens the database, and makes what an earlier version of it does not have. */
async function open(
  onClosed: (isDeleted: boolean) => void,
  onBlocked: () => void,
): Promise<IDBPDatabase<DraftDatabase>> {
  // A browser may refuse by throwing: then this rejects.
  return openDB<DraftDatabase>(draftDatabase.name, draftDatabase.version, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) database.createObjectStore('drafts')
      if (oldVersion < 2) database.createObjectStore('pieces')
      database.createObjectStore('heads')
    },
    blocked: onBlocked,
    // This tab must not keep a newer version of the page from its database.
    blocking(_current, next, event) {
      // Another version of it is none when it is deleted.
      onClosed(next === null)
      if (event.target instanceof IDBDatabase) event.target.close()
    },
    // “Clear site data” closes it without a word.
    terminated: () => onClosed(true),
  })
}
