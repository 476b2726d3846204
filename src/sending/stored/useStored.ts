import { useCallback, useState } from 'react'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { GraphClient } from '../../graph/graphClient.ts'
import type { ItemAddress } from '../../graph/items.ts'
import { inSlices } from '../../ui/inSlices.ts'
import type { LedgerHandle } from '../ledger/useLedger.ts'
import type { KnownItem } from '../replace/replaceQuestion.ts'
import { loadedItems } from './loadedItems.ts'
import type { StoredReading } from './readStored.ts'

/** What this page knows of stored items: the one read last, and each as it was last opened or sent from here. */
export interface Stored {
  /** The reading that came last, with what it was about. */
  readonly latest: LatestReading | undefined
  /** One GET. What it gives is the latest reading too, unless it was stopped. */
  readonly read: (address: ItemAddress, signal?: AbortSignal) => Promise<StoredReading>
  /** Notes how an item is. `text` is what Graph answered when it was opened, to be known after a reload too. */
  readonly know: (target: ItemTarget, item: KnownItem, text?: string) => void
  readonly knownAt: (target: ItemTarget) => KnownItem | undefined
  /** What is known of an item, also from an earlier visit. */
  readonly recall: (target: ItemTarget) => Promise<KnownItem | undefined>
}

/** A reading, and what it was about. */
export interface LatestReading {
  readonly address: ItemAddress
  readonly reading: StoredReading
}

/** Which item, whatever the API version. */
export type ItemTarget = Pick<ItemAddress, 'connectionId' | 'itemId'>

/** Reads stored items. What it knows belongs to the account, which is part of every key. */
export function useStored(
  client: GraphClient,
  accountId: string | undefined,
  schema: ConnectionSchema | undefined,
  lastSent: LedgerHandle['lastSent'],
): Stored {
  const [latest, setLatest] = useState<LatestReading & { readonly accountId: string | undefined }>()
  const [, redraw] = useState(0)
  const recall = useCallback(
    async (target: ItemTarget) => {
      const here = known.get(keyOf(accountId, target))
      if (here !== undefined) return here
      const [sent, loaded] = await Promise.all([lastSent(target), loadedBefore(keyOf(accountId, target), schema)])
      const isLoadedLater = loaded !== undefined && (sent === undefined || loaded.at > sent.at)
      const item: KnownItem | undefined = isLoadedLater ? loaded : sent && { how: 'sent', ...sent }
      if (item === undefined) return undefined
      remember(keyOf(accountId, target), item)
      redraw((count) => count + 1)
      return item
    },
    [accountId, lastSent, schema],
  )
  return {
    latest: latest?.accountId === accountId ? latest : undefined,
    async read(address, signal) {
      const { readStored } = await import('./readStored.ts')
      const reading = await readStored(client, address, { schema, ...(signal === undefined ? {} : { signal }) })
      if (signal?.aborted !== true) setLatest({ address, reading, accountId })
      return reading
    },
    recall,
    know(target, item, text) {
      const key = keyOf(accountId, target)
      remember(key, item)
      if (text === undefined) loadedItems().remove(key)
      else loadedItems().add({ key, at: item.at, text })
    },
    knownAt: (target) => known.get(keyOf(accountId, target)),
  }
}

// Longer than the form of one draft lives: another draft may be opened in between.
const known = new Map<string, KnownItem>()

/** The items known last are enough: what was sent before is in the ledger. */
const mostKnown = 20

function remember(key: string, item: KnownItem): void {
  known.delete(key)
  known.set(key, item)
  const [oldest] = known.keys()
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest)
}

async function loadedBefore(key: string, schema: ConnectionSchema | undefined): Promise<KnownItem | undefined> {
  const loaded = loadedItems().find(key)
  if (loaded === undefined) return undefined
  const { readPayload } = await import('../../domain/readPayload/readPayload.ts')
  const reading = await inSlices(readPayload(loaded.text, { schema }))
  return reading.kind === 'item' ? { how: 'loaded', at: loaded.at, members: reading.item } : undefined
}

function keyOf(accountId: string | undefined, { connectionId, itemId }: ItemTarget): string {
  return JSON.stringify([accountId, connectionId, itemId])
}
