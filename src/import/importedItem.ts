import type { ItemDraft } from '../domain/itemDraft.ts'
import { emptyDraft } from '../domain/itemDraft.ts'
import type { PayloadReading } from '../domain/readPayload.ts'

/** The item that an import read. */
export type ImportedItem = Extract<PayloadReading, { kind: 'item' }>['item']

/** The draft that an item makes. The connection is not part of a payload. */
export function draftOf({ itemId, ...members }: ImportedItem): ItemDraft {
  return { ...emptyDraft, ...members, itemId: itemId ?? '' }
}
