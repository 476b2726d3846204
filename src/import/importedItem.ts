import type { ApiVersion } from '../domain/apiVersion.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { emptyDraft } from '../domain/itemDraft.ts'
import { parameterNames } from '../domain/placeName.ts'
import type { PayloadReading } from '../domain/readPayload/readPayload.ts'
import type { SourceTarget } from '../domain/source/sourceReading.ts'
import type { ImportChange } from './changesOf.ts'

/** The item that an import read. */
export type ImportedItem = Extract<PayloadReading, { kind: 'item' }>['item']

/** What is taken from an import: the item, where it belongs, and the API version if the user wants that. */
export interface Imported {
  readonly item: ImportedItem
  readonly target: Pick<SourceTarget, 'connectionId' | 'itemId'>
  readonly apiVersion: ApiVersion | undefined
  /** What the import did beyond taking the item over, as it was told before. */
  readonly changes?: readonly ImportChange[]
  /** The payload as it was, where it may be kept. */
  readonly pasted?: string | undefined
}

/** The draft that an item makes. The connection is not part of a payload. */
export function draftOfItem({ itemId, ...members }: ImportedItem): ItemDraft {
  return { ...emptyDraft, ...members, itemId: itemId ?? '' }
}

/** The draft after an import: what the source does not say about the target stays as it was. */
export function importedDraft({ item, target }: Imported, before: ItemDraft): ItemDraft {
  const draft = draftOfItem(item)
  return {
    ...draft,
    connectionId: target.connectionId ?? before.connectionId,
    itemId: target.itemId ?? (draft.itemId || before.itemId),
  }
}

/** What the target takes over, a line each: where it goes, what, and from where. */
export function takenOver(
  item: ImportedItem,
  target: SourceTarget,
  isCarried = false,
): readonly { readonly field: string; readonly value: string; readonly from: string }[] {
  const { connectionId, itemId } = target
  const other = item.itemId !== undefined && item.itemId !== itemId ? `; “id” says ${item.itemId}` : ''
  const lines = [
    {
      field: parameterNames['connection-id'],
      value: connectionId,
      from: isCarried ? 'checked by its schema' : 'from the address',
    },
    itemId === undefined
      ? {
          field: parameterNames['item-id'],
          value: item.itemId,
          from: 'from “id”, which is part of the address and not of the payload',
        }
      : { field: parameterNames['item-id'], value: itemId, from: `from the address${other}` },
  ]
  return lines.flatMap(({ value, ...line }) => (value === undefined ? [] : [{ ...line, value }]))
}
