import { z } from 'zod'
import type { SentinelId } from '../../sentinels.ts'
import { readRecord, writeRecord } from '../../storage/records.ts'
import { keyOf, type Storage } from '../../storage/storage.ts'

/** The index of search, which has a new item only after a while. */
export type SearchIndex = {
  /** In seconds. */
  readonly delay: () => number
  readonly setDelay: (seconds: number) => void
  /**
   * Hears that an item is stored now, and what its PUT asked to be played for it. One that replaces another stays in the index.
   */
  readonly add: (connection: string, item: string, isNew: boolean, asked?: SentinelId) => Promise<void>
  readonly remove: (connection: string, item: string) => Promise<void>
  /** Whether search knows the item by now. */
  readonly has: (connection: string, item: string) => Promise<boolean>
  /** What is played for an item: what its PUT asked for, else what its own ID may stand for. */
  readonly playedFor: (connection: string, item: string) => Promise<string>
  /** What is played for a query, by an item ID in it. */
  readonly playedIn: (query: string) => Promise<string>
}

/** Items with one of these IDs take their own time; see sentinels.ts. */
const ownDelays: Readonly<Record<string, number>> = { slowIndexed: 120, neverIndexed: Number.POSITIVE_INFINITY }

const addedShape = z.object({ at: z.number(), asked: z.string().optional() })

/** An index that has new items after so many seconds. */
export function searchIndex(storage: Storage, clock: () => number, seconds: number): SearchIndex {
  let current = seconds
  const keyFor = (connection: string, item: string) => keyOf('index', connection, item)
  const recordOf = (connection: string, item: string) => readRecord(storage, keyFor(connection, item), addedShape)
  return {
    delay: () => current,
    setDelay(next) {
      current = next
    },
    async add(connection, item, isNew, asked) {
      const before = await recordOf(connection, item)
      // What is played for an item is tried out from its beginning.
      const at = isNew || asked !== undefined ? clock() : (before?.at ?? 0)
      await writeRecord(storage, keyFor(connection, item), { at, ...(asked === undefined ? {} : { asked }) })
    },
    remove: (connection, item) => storage.delete(keyFor(connection, item)),
    async has(connection, item) {
      const added = await recordOf(connection, item)
      const delay = ownDelays[added?.asked ?? item] ?? current
      // What was stored by an older sandbox has no record.
      return clock() >= (added?.at ?? 0) + delay * 1000
    },
    playedFor: async (connection, item) => (await recordOf(connection, item))?.asked ?? item,
    async playedIn(query) {
      for (const key of await storage.list('index/')) {
        const [, connection = '', item = ''] = key.split('/').map(decodeURIComponent)
        const asked = query.includes(item) ? (await recordOf(connection, item))?.asked : undefined
        if (asked !== undefined) return asked
      }
      return query
    },
  }
}
