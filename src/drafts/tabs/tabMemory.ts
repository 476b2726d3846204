import { draftKeys, type TabMemory, tabMemorySchema } from '../store/formats.ts'

/** Where a {@link TabMemory} is, and who was signed in last on this device. Both forget where storage is denied. */
export interface TabMemoryStore {
  readonly get: () => TabMemory
  readonly change: (change: TabMemory) => void
  readonly lastOwner: () => string
  readonly setLastOwner: (owner: string) => void
}

/** The memory of this tab. */
export function tabMemoryStore(): TabMemoryStore {
  const get = () => {
    const text = read(() => sessionStorage, draftKeys.memory)
    // Making the schema is work; a first visit has nothing to read with it.
    return text === undefined ? {} : (tabMemorySchema.safeParse(parsed(text)).data ?? {})
  }
  return {
    get,
    change: (change) => write(() => sessionStorage, draftKeys.memory, JSON.stringify({ ...get(), ...change })),
    lastOwner: () => read(() => localStorage, draftKeys.lastOwner) ?? '',
    setLastOwner: (owner) => write(() => localStorage, draftKeys.lastOwner, owner === '' ? undefined : owner),
  }
}

function read(storage: () => Storage, key: string): string | undefined {
  try {
    return storage().getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

function write(storage: () => Storage, key: string, text: string | undefined): void {
  try {
    if (text === undefined) storage().removeItem(key)
    else storage().setItem(key, text)
  } catch {
    // Denied or full: then the next page starts with the latest draft.
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
