import type { ItemDraft } from './itemDraft.ts'
import { payloadOf } from './payload/payload.ts'
import { payloadRows } from './payload/payloadRows.ts'
import type { DraftReading, ReadContext } from './readDraft.ts'
import { readDraft } from './readDraft.ts'
import { measureInSteps } from './rope/textMeasure.ts'

/**
 * Reads, prints and lays out a draft one member at a time, yielding after each, so that all of it is remembered when the
 * draft is opened as a whole. Gives what {@link readDraft} gives.
 */
export function* prepareDraft(draft: ItemDraft, context: ReadContext): Generator<undefined, DraftReading> {
  const nothing = { ...draft, acl: [], properties: [], content: { kind: 'absent', type: 'text' } } as const
  for (const property of draft.properties) {
    if (property.value.kind === 'longText') for (const _ of measureInSteps(property.value.text)) yield
    const { item } = readDraft({ ...nothing, properties: [property] }, { ...context, schema: undefined })
    payloadRows(payloadOf(item))
    yield
  }
  for (let from = 0; from < draft.acl.length; from += entriesAtOnce) {
    const { item } = readDraft({ ...nothing, acl: draft.acl.slice(from, from + entriesAtOnce) }, context)
    payloadRows(payloadOf(item))
    yield
  }
  if (draft.content.kind === 'present') for (const _ of measureInSteps(draft.content.text)) yield
  const reading = readDraft(draft, context)
  payloadOf(reading.item)
  return reading
}

const entriesAtOnce = 500
