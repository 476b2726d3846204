import type { ItemMembers } from '../../domain/compare/compareItems.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { ImportNote } from '../../domain/readPayload/importNote.ts'
import { readPayload } from '../../domain/readPayload/readPayload.ts'
import type { GraphClient } from '../../graph/graphClient.ts'
import type { GraphError } from '../../graph/graphError.ts'
import { getItem, type ItemAddress } from '../../graph/items.ts'
import { inSlices } from '../../ui/inSlices.ts'

/** An item as it is stored now, read for the form. */
export interface StoredItem {
  readonly address: ItemAddress
  readonly members: ItemMembers
  /** As Graph answered; undefined when that is long. */
  readonly text: string | undefined
  /** What of it the form cannot hold, or writes in another way. */
  readonly notes: readonly ImportNote[]
  /** When it was read: milliseconds since 1970. */
  readonly at: number
}

/** What asking for a stored item gave. */
export type StoredReading =
  | { readonly kind: 'found'; readonly item: StoredItem }
  /** Graph knows no such item (404): a PUT creates it. */
  | { readonly kind: 'missing'; readonly error: GraphError }
  | { readonly kind: 'error'; readonly error: GraphError }
  /** Graph answered, but what it sent is no item. */
  | { readonly kind: 'unreadable'; readonly why: string }

/**
 * Reads the stored item, once. What GET adds (context, id, activities) and how it annotates is left aside: neither is
 * documented to come back as it was sent. https://learn.microsoft.com/graph/api/externalconnectors-externalitem-get
 */
export async function readStored(
  client: GraphClient,
  address: ItemAddress,
  { schema, signal }: { readonly schema: ConnectionSchema | undefined; readonly signal?: AbortSignal },
): Promise<StoredReading> {
  const result = await getItem(client, { ...address, ...(signal === undefined ? {} : { signal }) })
  if (result.kind === 'error') {
    return { kind: result.error.kind === 'notFound' ? 'missing' : 'error', error: result.error }
  }
  try {
    const { bodyText } = result.response
    const steps = readPayload(bodyText, { schema, isAnswer: true })
    const reading = await inSlices(steps, signal === undefined ? {} : { signal })
    switch (reading.kind) {
      case 'item':
        return {
          kind: 'found',
          item: {
            address,
            members: reading.item,
            text: bodyText.length > longestText ? undefined : bodyText,
            notes: reading.notes.filter(({ pointer }) => !addedByGet.test(pointer)),
            at: Date.now(),
          },
        }
      case 'not an item':
        return { kind: 'unreadable', why: reading.why }
      case 'broken':
        return { kind: 'unreadable', why: `The answer is no JSON: ${reading.expected}.` }
    }
  } catch (error) {
    if (signal?.aborted === true) return { kind: 'error', error: { kind: 'aborted' } }
    throw error
  }
}

/** In code units: longer ones would only take memory. */
const longestText = 400_000

const addedByGet = /^\/(?:@odata\.[^/]*|id|activities)$/
