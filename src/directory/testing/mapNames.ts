import type { NameTable, RememberedName } from '../nameTable.ts'

/** Names in memory, for tests. */
export function mapNames(): NameTable & { readonly stored: Map<string, RememberedName> } {
  const stored = new Map<string, RememberedName>()
  const keyOf = (tenant: string, id: string) => `${tenant}\n${id}`
  return {
    stored,
    names: (tenant) =>
      Promise.resolve([...stored].filter(([key]) => key.startsWith(keyOf(tenant, ''))).map(([, name]) => name)),
    put: (tenant, names) => {
      for (const name of names) stored.set(keyOf(tenant, name.principal.id), name)
      return Promise.resolve()
    },
    remove: (tenant, ids) => {
      for (const id of ids) stored.delete(keyOf(tenant, id))
      return Promise.resolve()
    },
    clear: () => Promise.resolve(stored.clear()),
  }
}
