import { repairText } from '../domain/json/jsonRepair.ts'
import type { ImportNote } from '../domain/readPayload/importNote.ts'
import type { PayloadReading } from '../domain/readPayload/readPayload.ts'

type ItemReading = Extract<PayloadReading, { kind: 'item' }>

/** The notes of an import that are listed: an ID that is taken over is told as such. */
export function listedNotes({ notes, item }: ItemReading): readonly ImportNote[] {
  return item.itemId === undefined ? notes : notes.filter(({ rule }) => rule !== 'item-id-in-body')
}

/** What an import did to an item beyond taking it over, a sentence each: repairs of the text, changes, what was left out. */
export function changesOf(reading: ItemReading): readonly string[] {
  const said = [
    ...reading.repairs.map(({ kind }) => repairText(kind)),
    ...listedNotes(reading).map(({ message }) => message),
  ]
  return [...new Set(said)]
}
