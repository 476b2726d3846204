import { z } from 'zod'
import { readRecord, writeRecord } from '../../storage/records.ts'
import { keyOf, type Storage } from '../../storage/storage.ts'

/** The index of search, which has a new item only after a while. */
export type SearchIndex = {
  /** In seconds. */
  readonly delay: () => number
  readonly setDelay: (seconds: number) => void
  /** Hears that an item is stored now. One that replaces another stays in the index. */
  readonly add: (connection: string, item: string, isNew: boolean) => Promise<void>
  readonly remove: (connection: string, item: string) => Promise<void>
  /** Whether search knows the item by now. */
  readonly has: (connection: string, item: string) => Promise<boolean>
}

/** Items with one of these IDs take their own time; see sentinels.ts. */
const ownDelays: Readonly<Record<string, number>> = { slowIndexed: 120, neverIndexed: Number.POSITIVE_INFINITY }

const addedShape = z.object({ at: z.number() })

/** An index that has new items after so many seconds. */
export function searchIndex(storage: Storage, clock: () => number, seconds: number): SearchIndex {
  let current = seconds
  const keyFor = (connection: string, item: string) => keyOf('index', connection, item)
  return {
    delay: () => current,
    setDelay(next) {
      current = next
    },
    async add(connection, item, isNew) {
      if (isNew) await writeRecord(storage, keyFor(connection, item), { at: clock() })
    },
    remove: (connection, item) => storage.delete(keyFor(connection, item)),
    async has(connection, item) {
      const added = await readRecord(storage, keyFor(connection, item), addedShape)
      const delay = ownDelays[item] ?? current
      // What was stored by an older sandbox has no record.
      return clock() >= (added?.at ?? 0) + delay * 1000
    },
  }
}
