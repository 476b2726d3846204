import type { ConnectionSchema } from './connectionSchema.ts'
import type { ImportNote } from './importNote.ts'
import { excerpt, ImportNotes, memberPointer } from './importNote.ts'
import type { ContentDraft, ItemDraft } from './itemDraft.ts'
import { contentTypes } from './itemDraft.ts'
import type { JsonMember, JsonNode } from './jsonNode.ts'
import { nodeSource, stringRope, stringText } from './jsonNode.ts'
import type { JsonReading } from './jsonReader.ts'
import { readJson } from './jsonReader.ts'
import type { Repair } from './jsonRepair.ts'
import { readPayloadAcl } from './readPayloadAcl.ts'
import { readPayloadProperties } from './readPayloadProperties.ts'
import type { ValueReading } from './readPayloadValue.ts'
import { type SourcePlace, sourcePlace } from './sourcePlace.ts'

import type { RopeBuilder, TextRope } from './textRope.ts'
import { emptyRope, ropeBuilder } from './textRope.ts'

/** What a text that should be a payload holds: an item, JSON that is no item, or no JSON. */
export type PayloadReading =
  | {
      readonly kind: 'item'
      readonly item: Pick<ItemDraft, 'acl' | 'properties' | 'content'> & { readonly itemId: string | undefined }
      readonly notes: readonly ImportNote[]
      readonly repairs: readonly Repair[]
      /** Where everything stands in the text. */
      readonly root: JsonNode
    }
  | { readonly kind: 'not an item'; readonly why: string }
  | { readonly kind: 'broken'; readonly place: SourcePlace; readonly expected: string }

/** What helps to read a payload. `startRope` makes ropes of the kind that is edited later, so that they need no conversion. */
export interface PayloadContext {
  readonly schema?: ConnectionSchema | undefined
  /** The same source, read already. */
  readonly json?: JsonReading | undefined
  readonly startRope?: () => RopeBuilder
}

/**
 * Reads a payload as text into a draft, in steps that yield how far they are, from 0 to 1. Total: any text gives an answer.
 * Printing the draft again gives the same JSON value, except for what `notes` and `repairs` list.
 */
export function* readPayload(source: string, context: PayloadContext = {}): Generator<number, PayloadReading> {
  const json = context.json ?? (yield* stepsOf(readJson(source), source.length, 0))
  if (json.kind === 'broken') return { ...json, place: sourcePlace(source, json.at) }
  const { root, repairs } = json
  if (root.kind !== 'object') return { kind: 'not an item', why: notAnObject[root.kind] }
  if (!root.members.some(({ name }) => itemMembers.has(name))) return { kind: 'not an item', why: noItemMember }
  const notes = new ImportNotes()
  const reading = { source, notes, startRope: context.startRope ?? ropeBuilder }
  const item = yield* stepsOf(readItem(root.members, context.schema, reading), source.length, 1)
  return { kind: 'item', item, notes: notes.all, repairs, root }
}

/** The shares of a whole that has two phases of about the same length. */
function* stepsOf<Result>(steps: Generator<number, Result>, length: number, phase: 0 | 1) {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield (phase + Math.min(1, step.value / length)) / 2
  }
}

const itemMembers = new Set(['acl', 'properties', 'content'])

const notAnObject: Record<Exclude<JsonNode['kind'], 'object'>, string> = {
  array: 'This is a list. Paste one item: { "acl": …, "properties": …, "content": … }.',
  string: 'This is one text in quotes. Paste the item itself, without quotes around it.',
  number: 'This is a number. Paste one item: { "acl": …, "properties": …, "content": … }.',
  literal: 'Paste one item: { "acl": …, "properties": …, "content": … }.',
}

const noItemMember = 'This is JSON, but it has none of “acl”, “properties” and “content”, so it is no item.'

function* readItem(
  members: readonly JsonMember[],
  schema: ConnectionSchema | undefined,
  reading: Omit<ValueReading, 'pointer'>,
) {
  const { source, notes } = reading
  const last = new Map<string, JsonNode>()
  for (const { name, value } of members) {
    const pointer = memberPointer('', name)
    if (last.has(name)) notes.leftOut('member-twice', pointer, `“${excerpt(name)}” comes twice. The last one counts.`)
    if (!itemMembers.has(name) && name !== 'id')
      notes.leftOut('root-member-unknown', pointer, 'Not a part of what is sent.')
    last.set(name, value)
  }
  const [acl, properties, content, id] = ['acl', 'properties', 'content', 'id'].map((name) => last.get(name))
  if (acl === undefined) notes.changed('acl-missing', '/acl', 'There is no “acl”: an empty one is written.')
  if (properties === undefined)
    notes.changed('properties-missing', '/properties', 'There are no “properties”: empty ones are written.')
  if (id !== undefined)
    notes.leftOut('item-id-in-body', '/id', 'It goes to “Item ID”: it is part of the address, not of the payload.')
  return {
    itemId: id?.kind === 'string' ? stringText(source, id) : undefined,
    acl: acl === undefined ? [] : readPayloadAcl(source, acl, notes),
    properties: properties === undefined ? [] : yield* readPayloadProperties(properties, schema, reading),
    content: content === undefined ? noContent : yield* readContent(content, reading),
  }
}

const noContent: ContentDraft = { kind: 'absent', type: 'text' }

function* readContent(
  content: JsonNode,
  { source, notes, startRope }: Omit<ValueReading, 'pointer'>,
): Generator<number, ContentDraft> {
  if (content.kind !== 'object') {
    notes.leftOut(
      'content-not-object',
      '/content',
      `“content” has to be an object; this is ${excerpt(nodeSource(source, content))}.`,
    )
    return noContent
  }
  let text: TextRope | undefined
  let type: (typeof contentTypes)[number] | undefined
  for (const { name, value } of content.members) {
    const pointer = memberPointer('/content', name)
    if (name === 'value' && value.kind === 'string') {
      if (text !== undefined) notes.leftOut('member-twice', pointer, '“value” comes twice. The last one counts.')
      text = yield* stringRope(source, value, startRope())
    } else if (name === 'type' && value.kind === 'string') {
      const said = stringText(source, value)
      type = contentTypes.find((each) => each === said.toLowerCase())
      if (type !== said)
        notes.changed(
          type === undefined ? 'content-type-unknown' : 'content-type-wrong-case',
          pointer,
          `“${excerpt(said)}” is written “${type ?? 'text'}”.`,
        )
    } else {
      const isKnown = name === 'value' || name === 'type'
      notes.leftOut(
        isKnown ? 'content-member-not-text' : 'content-member-unknown',
        pointer,
        `Content has a “value” and a “type”, both text.`,
      )
    }
  }
  if (type === undefined)
    notes.changed('content-type-missing', '/content/type', '“text” is written: content has to say its type.')
  if (text === undefined)
    notes.changed('content-value-missing', '/content/value', 'An empty text is written: content has to have a value.')
  return { kind: 'present', type: type ?? 'text', text: text ?? emptyRope }
}
