import { repairText } from '../domain/json/jsonRepair.ts'
import type { PayloadReading } from '../domain/readPayload/readPayload.ts'

/** What an import did to an item beyond taking it over, a sentence each: repairs of the text, changes, what was left out. */
export function changesOf({ repairs, notes, item }: Extract<PayloadReading, { kind: 'item' }>): readonly string[] {
  // An id that is taken over is told as such.
  const listed = item.itemId === undefined ? notes : notes.filter(({ rule }) => rule !== 'item-id-in-body')
  return [...new Set([...repairs.map(({ kind }) => repairText(kind)), ...listed.map(({ message }) => message)])]
}
