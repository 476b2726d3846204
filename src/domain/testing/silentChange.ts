import { emptyDraft } from '../itemDraft.ts'
import { payloadOf, payloadTexts } from '../payload/payload.ts'
import { readDraft } from '../readDraft.ts'
import type { PayloadReading } from '../readPayload/readPayload.ts'
import { differences, isToldBy } from './foreignPayload.ts'
import { noSchema } from './noSchema.ts'

/**
 * The member in which what a form makes of a reading differs from its source without a word; undefined for none. The draft has
 * what a payload does not say.
 */
export function silentChange(
  source: unknown,
  reading: Extract<PayloadReading, { kind: 'item' }>,
  { draft = emptyDraft, context = noSchema }: { draft?: typeof emptyDraft; context?: typeof noSchema } = {},
): string | undefined {
  const { item, problems } = readDraft({ ...draft, ...reading.item, itemId: '' }, context)
  const printed: unknown = JSON.parse([...payloadTexts(payloadOf(item))].join(''))
  const told = [
    ...reading.notes.map(({ pointer }) => pointer),
    // What Graph refuses is kept in the form with its error.
    ...problems.flatMap(({ severity, place }) => (severity === 'error' && place.in === 'body' ? [place.pointer] : [])),
  ]
  return differences(source, printed).find((pointer) => !told.some((each) => isToldBy(pointer, each)))
}
