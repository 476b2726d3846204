import { repairText } from '../domain/json/jsonRepair.ts'
import type { ImportNote } from '../domain/readPayload/importNote.ts'
import type { PayloadReading } from '../domain/readPayload/readPayload.ts'
import { rules } from '../domain/rules.ts'

type ItemReading = Extract<PayloadReading, { kind: 'item' }>

/** The notes of an import that are listed: an ID that is taken over is told as such. */
export function listedNotes({ notes, item }: ItemReading): readonly ImportNote[] {
  return item.itemId === undefined ? notes : notes.filter(({ rule }) => rule !== 'item-id-in-body')
}

/** One thing that an import did to an item beyond taking it over, as a sentence. */
export interface ImportChange {
  readonly text: string
  /** It put a mistake of the payload right, which is not to be looked for any more. */
  readonly isFix: boolean
}

/** What an import did to an item: repairs of the text, changes, what was left out; each once. */
export function changesOf(reading: ItemReading): readonly ImportChange[] {
  const all = [
    ...reading.repairs.map(({ kind }) => ({ text: repairText(kind), isFix: true })),
    ...listedNotes(reading).map(({ kind, rule, message }) => ({
      text: message,
      isFix: kind === 'changed' && rules[rule].severity !== 'advice',
    })),
  ]
  return [...new Map(all.map((change) => [change.text, change])).values()]
}
