import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { NameTable } from './nameTable.ts'

/** Names in a database of their own. It is opened at the first use; a refusal may pass, so the next use tries again. */
export function indexedDbNames(): NameTable {
  let opening: Promise<IDBPDatabase<NameDatabase>> | undefined

  function database(): Promise<IDBPDatabase<NameDatabase>> {
    opening ??= openDB<NameDatabase>('external-item-editor-directory', 1, {
      upgrade: (created) => void created.createObjectStore('names'),
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

  return {
    names: async (tenant) => (await database()).getAll('names', IDBKeyRange.bound([tenant], [tenant, []])),
    async put(tenant, names) {
      const { store, done } = (await database()).transaction('names', 'readwrite')
      await Promise.all([...names.map((name) => store.put(name, [tenant, name.principal.id])), done])
    },
    async remove(tenant, ids) {
      const { store, done } = (await database()).transaction('names', 'readwrite')
      await Promise.all([...ids.map((id) => store.delete([tenant, id])), done])
    },
    clear: async () => (await database()).clear('names'),
  }
}

interface NameDatabase extends DBSchema {
  names: { key: [tenant: string, id: string]; value: unknown }
}
