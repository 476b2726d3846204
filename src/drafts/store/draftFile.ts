import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { AclEntryDraft, ItemDraft } from '../../domain/itemDraft.ts'
import { type JsonNode, nodeSource } from '../../domain/json/jsonNode.ts'
import { readJson } from '../../domain/json/jsonReader.ts'
import { inWords } from '../../domain/limits.ts'
import { areTooMany, mostEntries } from '../../domain/readPayload/tooMuch.ts'
import { elementsOf, memberOf, mostMembers, textOf } from '../../domain/source/json/jsonMembers.ts'
import { parsedJson } from '../../ui/parsedJson.ts'
import { draftFileMark, filedBesideSchema, savedEntriesSchema } from './formats.ts'
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
  const elements = elementsOf(list)
  const entries = elements.length
  if (entries > mostEntries) {
    return unreadable(`has ${inWords(entries)} access entries (the editor takes up to ${inWords(mostEntries)})`)
  }
  const properties = elementsOf(memberOf(draft, 'properties'))
  if (properties.length > mostMembers) {
    return unreadable(`has ${inWords(properties.length)} properties (the editor takes up to ${inWords(mostMembers)})`)
  }
  const parts = [draft, ...valuesOf(draft), ...elements, ...properties, ...properties.flatMap(valuesOf)]
  if (parts.some(isTooWide)) return unreadable('is damaged')
  const beside = element === draft ? {} : filedBesideSchema.safeParse(parsedJson(besideDraft(text, element))).data
  const acl = yield* readEntries(text, elements)
  const source = list?.kind === 'array' ? withoutElements(text, draft, list) : nodeSource(text, draft)
  const read = readSavedDraft(parsedJson(source))
  if (beside === undefined || acl === undefined || read === undefined) return unreadable('is damaged')
  const { name = '', schema, apiVersion } = beside
  const length = draft.end - draft.start
  return {
    kind: 'drafts',
    drafts: [{ name, draft: { ...read, acl }, schema: readSavedSchema(schema), apiVersion, length }],
  }
}

/** Access entries, so many at a time: fifty thousand at once are half a second. Undefined where one is none. */
function* readEntries(
  text: string,
  elements: readonly JsonNode[],
): Generator<number, readonly AclEntryDraft[] | undefined> {
  const entries: AclEntryDraft[] = []
  for (let index = 0; index < elements.length; index += entriesAtOnce) {
    const some = elements.slice(index, index + entriesAtOnce)
    yield some[0]?.start ?? 0
    const read = savedEntriesSchema.safeParse(parsedJson(`[${some.map((each) => nodeSource(text, each)).join()}]`))
    if (!read.success) return undefined
    entries.push(...read.data)
  }
  return entries
}

const entriesAtOnce = 1000

/** The source of a draft with an empty list in the place of one. */
function withoutElements(text: string, draft: JsonNode, { start, end }: JsonNode): string {
  return `${text.slice(draft.start, start)}[]${text.slice(end, draft.end)}`
}

/** What a file says beside a draft, without the draft, as JSON. */
function besideDraft(text: string, element: JsonNode): string {
  const members = element.kind === 'object' ? element.members.filter(({ name }) => name !== 'draft') : []
  return `{${members.map(({ name, value }) => `${JSON.stringify(name)}:${nodeSource(text, value)}`).join()}}`
}

/**
 * Whether a part of a draft has thousands of members, as none has: `JSON.parse` makes them one by one, most of a second for five
 * megabytes, and lets nothing else happen meanwhile.
 */
function isTooWide(part: JsonNode): boolean {
  return part.kind === 'object' && areTooMany(part.members)
}

function valuesOf(node: JsonNode): readonly JsonNode[] {
  return node.kind === 'object' ? node.members.map(({ value }) => value) : []
}

/** A list of more is nothing that anybody goes through. */
const mostDrafts = 1000

function unreadable(why: string): DraftFileReading {
  return { kind: 'unreadable', why }
}
