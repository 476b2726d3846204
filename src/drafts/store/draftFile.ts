import type { z } from 'zod/mini'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { ItemDraft, PropertyDraft, ValueDraft } from '../../domain/itemDraft.ts'
import { type JsonNode, nodeSource } from '../../domain/json/jsonNode.ts'
import { readJson } from '../../domain/json/jsonReader.ts'
import { inWords } from '../../domain/limits.ts'
import { mostEntries } from '../../domain/readPayload/tooMuch.ts'
import { elementsOf, memberAt, memberOf, mostMembers, textOf } from '../../domain/source/json/jsonMembers.ts'
import { parsedJson } from '../../ui/parsedJson.ts'
import {
  draftFileMark,
  filedBesideSchema,
  savedElementsSchema,
  savedEntriesSchema,
  savedPeopleSchema,
} from './formats.ts'
import { readSavedDraft, savedDraftOf } from './savedDraft.ts'
import { readSavedSchema, savedSchemaOf } from './savedSchema.ts'

/** A draft as a file has it. */
export interface FiledDraft {
  readonly name: string
  readonly draft: ItemDraft
  readonly schema: ConnectionSchema | undefined
  readonly apiVersion?: ApiVersion | undefined
  /** How long it is in its file, in characters. */
  readonly length?: number
}

/** The drafts of a file, or the sentence that says why it has none. */
export type DraftFileReading =
  | { readonly kind: 'drafts'; readonly drafts: readonly FiledDraft[] }
  | { readonly kind: 'unreadable'; readonly why: string }

/** The text of a file with these drafts, in parts that are not joined. */
export function* draftFileParts(drafts: Iterable<FiledDraft>): Generator<string> {
  let isFirst = true
  yield `{"kind":"${draftFileMark.kind}","format":${draftFileMark.format},"drafts":[`
  for (const { name, draft, schema, apiVersion } of drafts) {
    const filed = { name, draft: savedDraftOf(draft), schema: savedSchemaOf(schema), apiVersion }
    yield `${isFirst ? '' : ','}\n${JSON.stringify(filed)}`
    isFirst = false
  }
  yield '\n]}\n'
}

/**
 * Reads a file of drafts of any version, also one with a single draft and nothing about it, in steps of some entries of a draft.
 * Never throws.
 */
export function* readDraftFile(text: string): Generator<number, DraftFileReading> {
  const json = yield* readJson(text)
  if (json.kind === 'broken' || json.repairs.length > 0) {
    return unreadable('This file is not JSON. Choose a file that “Export” of the drafts list made.')
  }
  const { root } = json
  const list = memberOf(root, 'drafts')
  if (list === undefined) {
    const single = yield* readElement(text, root, { draft: root })
    if (single.kind === 'drafts') return single
  }
  if (textOf(text, memberOf(root, 'kind')) !== draftFileMark.kind) {
    return unreadable('This file holds no drafts. To read a payload, close this list and choose “Import”.')
  }
  const format = memberOf(root, 'format')
  if (format === undefined || nodeSource(text, format) !== String(draftFileMark.format)) {
    return unreadable('A newer version of the editor made this file. Reload the page to get that version.')
  }
  if (list?.kind !== 'array') return unreadable('This file of drafts is damaged, so nothing was imported.')
  const { elements } = list
  if (elements.length > mostDrafts) {
    return unreadable(
      `This file has ${inWords(elements.length)} drafts. The editor takes up to ${inWords(mostDrafts)} at once.`,
    )
  }
  const drafts: FiledDraft[] = []
  for (const [index, element] of elements.entries()) {
    yield element.start
    const draft = memberOf(element, 'draft')
    const reading = draft === undefined ? undefined : yield* readElement(text, element, { draft })
    if (reading?.kind === 'drafts') drafts.push(...reading.drafts)
    else {
      const why = reading?.why ?? 'is damaged'
      return unreadable(`Draft ${index + 1} of this file ${why}, so nothing was imported.`)
    }
  }
  return drafts.length === 0 ? unreadable('There is no draft in this file.') : { kind: 'drafts', drafts }
}

/** One draft of a file; what a form does not hold is told before it is tried. */
function* readElement(
  text: string,
  element: JsonNode,
  { draft }: { readonly draft: JsonNode },
): Generator<number, DraftFileReading> {
  const list = memberOf(draft, 'acl')
  const entries = elementsOf(list).length
  if (entries > mostEntries) {
    return unreadable(`has ${inWords(entries)} access entries (the editor takes up to ${inWords(mostEntries)})`)
  }
  const properties = elementsOf(memberOf(draft, 'properties'))
  if (properties.length > mostMembers) {
    return unreadable(`has ${inWords(properties.length)} properties (the editor takes up to ${inWords(mostMembers)})`)
  }
  const lists = [list, ...properties.flatMap((each) => [listOf(each, 'elements'), listOf(each, 'people')])]
  const long = lists.filter((each) => each?.kind === 'array')
  if (haveTooMany([element], new Set(long))) return unreadable('is damaged')
  const beside = element === draft ? {} : filedBesideSchema.safeParse(parsedJson(besideDraft(text, element))).data
  const acl = yield* readInSteps(text, list, savedEntriesSchema)
  const read = readSavedDraft(parsedJson(withoutElements(text, draft, long)))
  if (beside === undefined || acl === undefined || read === undefined) return unreadable('is damaged')
  const filled: PropertyDraft[] = []
  for (const [index, property] of read.properties.entries()) {
    const value = yield* readValue(text, property.value, properties[index])
    if (value === undefined) return unreadable('is damaged')
    filled.push({ ...property, value })
  }
  const { name = '', schema, apiVersion } = beside
  const length = draft.end - draft.start
  return {
    kind: 'drafts',
    drafts: [
      { name, draft: { ...read, acl, properties: filled }, schema: readSavedSchema(schema), apiVersion, length },
    ],
  }
}

/** A list in the value of a property. */
function listOf(property: JsonNode | undefined, name: 'elements' | 'people'): JsonNode | undefined {
  return memberAt(property, 'value', name)
}

/** A value with the list that was read without its elements. Undefined where one of them is none. */
function* readValue(
  text: string,
  value: ValueDraft,
  node: JsonNode | undefined,
): Generator<number, ValueDraft | undefined> {
  if (value.kind === 'list') {
    const elements = yield* readInSteps(text, listOf(node, 'elements'), savedElementsSchema)
    return elements === undefined ? undefined : { ...value, elements }
  }
  if (value.kind === 'people') {
    const people = yield* readInSteps(text, listOf(node, 'people'), savedPeopleSchema)
    return people === undefined ? undefined : { ...value, people }
  }
  return value
}

/**
 * The elements of a list, so many at a time: fifty thousand access entries at once are half a second. Undefined where one is
 * none.
 */
function* readInSteps<Element>(
  text: string,
  list: JsonNode | undefined,
  schema: z.ZodMiniType<Element[]>,
): Generator<number, readonly Element[] | undefined> {
  const nodes = elementsOf(list)
  const elements: Element[] = []
  for (let index = 0; index < nodes.length; index += elementsAtOnce) {
    const some = nodes.slice(index, index + elementsAtOnce)
    yield some[0]?.start ?? 0
    if (haveTooMany(some)) return undefined
    const read = schema.safeParse(parsedJson(`[${some.map((each) => nodeSource(text, each)).join()}]`))
    if (!read.success) return undefined
    for (const element of read.data) elements.push(element)
  }
  return elements
}

const elementsAtOnce = 1000

/** The source of a draft with empty lists in the place of some, which stand in it in any order. */
function withoutElements(text: string, draft: JsonNode, lists: readonly JsonNode[]): string {
  const parts: string[] = []
  let from = draft.start
  for (const { start, end } of lists.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, start), '[]')
    from = end
  }
  return [...parts, text.slice(from, draft.end)].join('')
}

/** What a file says beside a draft, without the draft, as JSON. */
function besideDraft(text: string, element: JsonNode): string {
  const members = element.kind === 'object' ? element.members.filter(({ name }) => name !== 'draft') : []
  return `{${members.map(({ name, value }) => `${JSON.stringify(name)}:${nodeSource(text, value)}`).join()}}`
}

/**
 * Whether there are more values in these than a draft has beside its long lists, which do not count: `JSON.parse` makes them
 * one by one, most of a second for five megabytes, and lets nothing else happen meanwhile.
 */
function haveTooMany(nodes: readonly JsonNode[], lists: ReadonlySet<JsonNode> = new Set()): boolean {
  const waiting = [...nodes]
  for (let count = 0; count < mostValues; count += 1) {
    const node = waiting.pop()
    if (node === undefined) return false
    if (lists.has(node)) continue
    const inside = node.kind === 'object' ? node.members.length : elementsOf(node).length
    if (inside > mostValues) return true
    if (node.kind === 'object') for (const { value } of node.members) waiting.push(value)
    else for (const element of elementsOf(node)) waiting.push(element)
  }
  return true
}

/** Far over what the most properties have, their schema beside them. */
const mostValues = 80_000

/** A list of more is nothing that anybody goes through. */
const mostDrafts = 1000

function unreadable(why: string): DraftFileReading {
  return { kind: 'unreadable', why }
}
