import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DraftTable, StoredPiece } from './draftTable.ts'

/** Drafts in the browser's database. It is opened at the first use; a refusal may pass, so the next use tries again. */
export function indexedDbTable(): DraftTable {
  let opening: Promise<IDBPDatabase<DraftDatabase>> | undefined

  function database(): Promise<IDBPDatabase<DraftDatabase>> {
    opening ??= open(() => (opening = undefined))
    opening.catch(() => (opening = undefined))
    return opening
  }

  return {
    record: async (key) => (await database()).get('drafts', key),
    async pieces(key, ids) {
      const { store } = (await database()).transaction('pieces')
      return Promise.all(ids.map((id) => store.get([key, id])))
    },
    async addPieces(key, pieces) {
      const { store, done } = (await database()).transaction('pieces', 'readwrite')
      await Promise.all([...pieces.map(({ id, value }) => store.put(value, [key, id])), done])
    },
    async commit(key, record, ids) {
      const transaction = (await database()).transaction(['drafts', 'pieces'], 'readwrite')
      const store = transaction.objectStore('pieces')
      const stored = (await store.getAllKeys(IDBKeyRange.bound([key], [key, []]))).map(([, id]) => id)
      const there = new Set(stored)
      const missing = [...ids].filter((id) => !there.has(id))
      const writes =
        missing.length > 0
          ? []
          : [
              transaction.objectStore('drafts').put(record, key),
              ...stored.filter((id) => !ids.has(id)).map((id) => store.delete([key, id])),
            ]
      await Promise.all([...writes, transaction.done])
      return missing
    },
    async setAside(key, otherKey) {
      const { store, done } = (await database()).transaction('drafts', 'readwrite')
      await Promise.all([store.get(key).then((record) => store.put(record, otherKey)), done])
    },
  }
}

interface DraftDatabase extends DBSchema {
  drafts: { key: string; value: unknown }
  pieces: { key: [draftKey: string, id: string]; value: StoredPiece['value'] }
}

/** Version 1 had no pieces: its records have everything in them. */
function open(onClosed: () => void): Promise<IDBPDatabase<DraftDatabase>> {
  return new Promise((resolve, reject) => {
    const opened = openDB<DraftDatabase>('external-item-editor', 2, {
      upgrade(database, oldVersion) {
        if (oldVersion < 1) database.createObjectStore('drafts')
        database.createObjectStore('pieces')
      },
      // Waiting for another tab to close could take for ever, and the page shows only when its draft is loaded.
      blocked: () => reject(new Error('An older version of this page is open in another tab. Close it')),
      // This tab must not keep a newer version of the page from its database.
      blocking(_current, _blocked, event) {
        onClosed()
        if (event.target instanceof IDBDatabase) event.target.close()
      },
      terminated: onClosed,
    })
    opened.then(resolve, reject)
  })
}
