import { storedJson, storedText, tabStorage } from '../../ui/storedValue.ts'
import { draftKeys, type TabMemory, tabMemorySchema } from '../store/formats.ts'

/** Where a {@link TabMemory} is, and who was signed in last on this device. Both forget where storage is denied. */
export interface TabMemoryStore {
  readonly get: () => TabMemory
  readonly change: (change: TabMemory) => void
  readonly lastOwner: () => string
  readonly setLastOwner: (owner: string) => void
  /** The draft that was saved last on this device; undefined when nobody knows. */
  readonly lastDraft: () => string | undefined
  readonly setLastDraft: (id: string) => void
}

/** The memory of this tab. Where storage is denied or full, the next page starts with the latest draft. */
export function tabMemoryStore(): TabMemoryStore {
  // Making the schema is work; a first visit has nothing to read with it.
  const memory = storedJson(draftKeys.memory, (json) => tabMemorySchema.safeParse(json).data, tabStorage)
  const lastOwner = storedText(draftKeys.lastOwner)
  const lastDraft = storedText(draftKeys.lastDraft)
  const get = () => memory.read() ?? {}
  return {
    get,
    change: (change) => void memory.write({ ...get(), ...change }),
    lastOwner: () => lastOwner.read() ?? '',
    setLastOwner: (owner) => void (owner === '' ? lastOwner.remove() : lastOwner.write(owner)),
    lastDraft: lastDraft.read,
    // At each save, and writing costs more than reading.
    setLastDraft: (id) => void (lastDraft.read() !== id && lastDraft.write(id)),
  }
}
