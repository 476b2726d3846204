import { useEffect, useMemo, useReducer } from 'react'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { GraphClient } from '../../graph/graphClient.ts'
import type { ItemAddress } from '../../graph/items.ts'
import { inSlices } from '../../ui/inSlices.ts'
import type { LedgerHandle } from '../ledger/useLedger.ts'
import { itemMarks } from './itemMarks.ts'
import { openedItems } from './openedItems.ts'
import type { StoredReading } from './readStored.ts'
import {
  createStoredItems,
  type ItemTarget,
  itemMemory,
  type KnownItem,
  type SeenItem,
  type StoredItems,
} from './storedItems.ts'

/** What is known of stored items, and the one way to read one. */
export interface StoredItemsHandle {
  readonly items: StoredItems
  /** One GET. What it finds is remembered, unless it was stopped. */
  readonly read: (address: ItemAddress, signal?: AbortSignal) => Promise<StoredReading>
}

/** The stored items of the account that is signed in, whose ledger tells what was sent. */
export function useStoredItems(
  client: GraphClient,
  schema: ConnectionSchema | undefined,
  { owner, lastSent, lastWrites }: Pick<LedgerHandle, 'owner' | 'lastSent' | 'lastWrites'>,
): StoredItemsHandle {
  return useMemo(() => {
    const opened = openedItems()
    const items = createStoredItems({
      owner: owner ?? '',
      marks,
      memory,
      openedBefore: {
        find: async (key) => readOpened(opened.find(key), schema),
        add: (key, at, text) => opened.add({ key, at, text }),
        remove: (key) => opened.remove(key),
      },
      sentBefore: lastSent,
      lastWrites,
      now: Date.now,
      newId: () => crypto.randomUUID(),
    })
    return {
      items,
      async read(address, signal) {
        const remember = items.beginRead(address)
        const { readStored } = await import('./readStored.ts')
        const reading = await readStored(client, address, { schema, ...(signal === undefined ? {} : { signal }) })
        if (signal?.aborted !== true && reading.kind === 'found') remember(reading.item)
        if (signal?.aborted !== true && reading.kind === 'missing') remember('missing')
        return reading
      },
    }
  }, [client, owner, schema, lastSent, lastWrites])
}

/** What Graph has, drawn anew when this tab or another one learns more of any item. */
export function useSeenItem(items: StoredItems, target: ItemTarget): SeenItem | undefined {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => items.subscribe(redraw), [items])
  return items.lastSeen(target)
}

// Of the tab, not of the form of one draft: another draft may be opened in between.
const marks = itemMarks()
const memory = itemMemory()

async function readOpened(
  opened: { readonly at: number; readonly text: string } | undefined,
  schema: ConnectionSchema | undefined,
): Promise<KnownItem | undefined> {
  if (opened === undefined) return undefined
  const { readPayload } = await import('../../domain/readPayload/readPayload.ts')
  const reading = await inSlices(readPayload(opened.text, { schema, isAnswer: true }))
  return reading.kind === 'item' ? { how: 'loaded', at: opened.at, members: reading.item } : undefined
}
