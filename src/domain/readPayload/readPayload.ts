import type { ApiVersion } from '../apiVersion.ts'
import type { ConnectionSchema } from '../connectionSchema.ts'
import type { JsonNode } from '../json/jsonNode.ts'
import type { JsonReading } from '../json/jsonReader.ts'
import { readJson } from '../json/jsonReader.ts'
import type { Repair } from '../json/jsonRepair.ts'
import { type LineAndColumn, lineAndColumn } from '../json/lineAndColumn.ts'
import type { RopeBuilder } from '../rope/textRope.ts'
import { ropeBuilder } from '../rope/textRope.ts'
import { memberOf } from '../source/json/jsonMembers.ts'
import { areBareProperties, readBareProperties } from './bareProperties.ts'
import type { ImportNote } from './importNote.ts'
import { ImportNotes } from './importNote.ts'
import type { PayloadItem } from './readPayloadRoot.ts'
import { hasItemMember, readPayloadRoot } from './readPayloadRoot.ts'
import { areTooMany, whyTooMuch } from './tooMuch.ts'

/** What a text that should be a payload holds: an item, JSON that is no item, or no JSON. */
export type PayloadReading =
  | {
      readonly kind: 'item'
      readonly item: PayloadItem
      readonly notes: readonly ImportNote[]
      readonly repairs: readonly Repair[]
      /** Where everything stands in the text. */
      readonly root: JsonNode
    }
  | { readonly kind: 'not an item'; readonly why: string }
  | { readonly kind: 'broken'; readonly at: number; readonly place: LineAndColumn; readonly expected: string }

/** What helps to read a payload. `startRope` makes ropes of the kind that is edited later, so that they need no conversion. */
export interface PayloadContext {
  readonly schema?: ConnectionSchema | undefined
  /** The version to send it to. */
  readonly apiVersion?: ApiVersion
  /** The same source, read already. */
  readonly json?: JsonReading | undefined
  readonly startRope?: () => RopeBuilder
  /** Whether Graph answered it, so that what its schema does not have was added by the service. */
  readonly isAnswer?: boolean
  /** Whether properties without an item around them are taken as one: a guess, for what is pasted. */
  readonly takesBareProperties?: boolean
}

/**
 * Reads a payload as text into a draft, in steps that yield how far they are, from 0 to 1. Total: any text gives an answer.
 * Printing the draft again gives the same JSON value, except for what `notes` and `repairs` list.
 */
export function* readPayload(source: string, context: PayloadContext = {}): Generator<number, PayloadReading> {
  const json = context.json ?? (yield* stepsOf(readJson(source), source.length, 0))
  if (json.kind === 'broken') return { ...json, place: lineAndColumn(source, json.at) }
  const { root, repairs } = json
  if (root.kind !== 'object') return { kind: 'not an item', why: notAnObject[root.kind] }
  const isTooWide = areTooMany(root.members)
  const isBare = isTooWide
    ? itemNames.every((name) => memberOf(root, name) === undefined)
    : !hasItemMember(root.members)
  if (
    isBare &&
    !isTooWide &&
    !(context.takesBareProperties === true && areBareProperties(root.members, context.schema))
  )
    return { kind: 'not an item', why: noItemMember }
  const why = whyTooMuch(root, isBare)
  if (why !== undefined) return { kind: 'not an item', why }
  const notes = new ImportNotes()
  const { schema, apiVersion, startRope = ropeBuilder, isAnswer } = context
  const reading = { source, notes, startRope, schema, apiVersion, isAnswer }
  const steps = isBare ? readBareProperties(root.members, reading) : readPayloadRoot(root.members, reading)
  const item = yield* stepsOf(steps, source.length, 1)
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

const notAnObject: Record<Exclude<JsonNode['kind'], 'object'>, string> = {
  array: 'This is a list. Paste one item: { "acl": …, "properties": …, "content": … }.',
  string: 'This is one text in quotes. Paste the item itself, without quotes around it.',
  number: 'This is a number. Paste one item: { "acl": …, "properties": …, "content": … }.',
  literal: 'Paste one item: { "acl": …, "properties": …, "content": … }.',
}

const itemNames = ['acl', 'properties', 'content']

const noItemMember = 'This is JSON, but it has none of “acl”, “properties” and “content”, so it is no item.'
