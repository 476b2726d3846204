import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { LedgerTable } from './ledgerTable.ts'

/** The ledger in a database of its own. It is opened at the first use; a refusal may pass, so the next use tries again. */
export function indexedDbLedger(): LedgerTable {
  let opening: Promise<IDBPDatabase<LedgerDatabase>> | undefined

  function database(): Promise<IDBPDatabase<LedgerDatabase>> {
    opening ??= openDB<LedgerDatabase>('external-item-editor-ledger', 1, {
      upgrade(created) {
        created.createObjectStore('rows')
        created.createObjectStore('payloads')
      },
      // This tab must not keep a newer version of the page from its database.
      blocking(_current, _blocked, event) {
        opening = undefined
        if (event.target instanceof IDBDatabase) event.target.close()
      },
      terminated: () => (opening = undefined),
    })
    opening.catch(() => (opening = undefined))
    return opening
  }

  async function deleteAll(store: 'rows' | 'payloads', ids: readonly string[]): Promise<void> {
    const transaction = (await database()).transaction(store, 'readwrite')
    await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done])
  }

  return {
    rows: async () => (await database()).getAll('rows'),
    putRow: async (row) => void (await (await database()).put('rows', row, row.id)),
    deleteRows: (ids) => deleteAll('rows', ids),
    payload: async (id) => (await database()).get('payloads', id),
    payloadIds: async () => (await database()).getAllKeys('payloads'),
    putPayload: async (id, payload) => void (await (await database()).put('payloads', payload, id)),
    deletePayloads: (ids) => deleteAll('payloads', ids),
    async clear() {
      const transaction = (await database()).transaction(['rows', 'payloads'], 'readwrite')
      await Promise.all([
        transaction.objectStore('rows').clear(),
        transaction.objectStore('payloads').clear(),
        transaction.done,
      ])
    },
  }
}

interface LedgerDatabase extends DBSchema {
  rows: { key: string; value: unknown }
  payloads: { key: string; value: Blob }
}
