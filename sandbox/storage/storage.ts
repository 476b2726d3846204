/** Where the sandbox keeps its state: text by key. Keys are parts joined by "/", each part free of "/". */
export type Storage = {
  get(key: string): Promise<string | undefined>
  put(key: string, text: string): Promise<void>
  delete(key: string): Promise<void>
  /** All keys that start with the prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>
}

/** Joins parts into a key; each part is encoded, so an item id cannot reach another folder. */
export function keyOf(...parts: readonly string[]): string {
  return parts.map(encodeURIComponent).join('/')
}

export async function deleteAll(storage: Storage, prefix: string): Promise<void> {
  for (const key of await storage.list(prefix)) await storage.delete(key)
}
