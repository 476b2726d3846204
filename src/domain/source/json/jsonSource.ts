import type { JsonNode } from '../../json/jsonNode.ts'
import { nodeSource, stringText } from '../../json/jsonNode.ts'
import type { JsonReading } from '../../json/jsonReader.ts'
import { readJson } from '../../json/jsonReader.ts'
import { excerpt } from '../../readPayload/importNote.ts'
import { placeholderRemarks } from '../computedParts.ts'
import { itemTitle } from '../itemTitle.ts'
import { placeholdersIn } from '../placeholders.ts'
import { secretName } from '../secretName.ts'
import {
  replaceSecrets,
  type Secret,
  type SourceItem,
  type SourceReading,
  secretsFoundAgain,
} from '../sourceReading.ts'
import { readBatch } from './batch.ts'
import { itemsOfBatchAnswer } from './batchAnswer.ts'
import { readDeeperJson } from './deeperJson.ts'
import { jsonKind } from './jsonKind.ts'
import { elementsOf, memberOf } from './jsonMembers.ts'
import { startsAsJson } from './jsonStart.ts'

/** Reads a text that is JSON, or that starts like JSON and breaks somewhere; undefined for all other texts. */
export function* readJsonSource(source: string): Generator<number, SourceReading | undefined> {
  const json = yield* readJson(source)
  if (json.kind === 'value') return yield* readValue(source, json)
  if (!startsAsJson(source)) return undefined
  return payload('JSON', { title: '', text: source, json, target: {} })
}

/** Says what a JSON value is. */
export function* readValue(
  source: string,
  json: Extract<JsonReading, { kind: 'value' }>,
): Generator<number, SourceReading> {
  const { root } = json
  const kind = jsonKind(source, root)
  const secrets = memberSecrets(root)
  switch (kind) {
    case 'item': {
      const isAnswer = memberOf(root, '@odata.context') !== undefined || memberOf(root, '@odata.etag') !== undefined
      const format = isAnswer ? 'an item as Graph answers it' : 'a payload'
      const item = { title: itemTitle(source, root, 0), text: source, json, target: {} }
      const remarks = placeholderRemarks(yield* placeholdersIn(source, root, false))
      return { kind: 'payload', format, item, remarks, secrets }
    }
    case 'items':
      return (
        (yield* deeperOf(source, root, elementsOf(root))) ??
        (yield* readList(source, elementsOf(root), 'a list of items'))
      )
    case 'wrapped items': {
      const elements = elementsOf(memberOf(root, 'value'))
      return (
        (yield* deeperOf(source, root, elements)) ?? (yield* readList(source, elements, 'a list of items in “value”'))
      )
    }
    case 'batch':
      return yield* readBatch(source, root)
    case 'batch answer':
      return yield* itemsOfBatchAnswer(source, root)
    case 'schema':
    case 'error answer':
      return { kind, text: source, secrets }
    case 'connection':
      return nothing('This is a connection, not an item. Choose it in the form by its ID.', secrets)
    case 'connections':
      return nothing('This is a list of connections. Choose one in the form by its ID.', secrets)
    case 'search':
      return nothing('This belongs to a search and is not an item. What a search finds has no access entries.', secrets)
    case 'text':
      return root.kind === 'string' ? yield* readQuoted(source, stringText(source, root)) : nothing('', secrets)
    case 'properties':
      return bareProperties('properties without an item around them', source, json, secrets)
    case 'container':
    case 'other':
      return (yield* readDeeperJson(source, root)) ?? bareProperties('JSON', source, json, secrets)
  }
}

/** What stands deeper in a list, unless its elements are items themselves. */
function* deeperOf(
  source: string,
  root: JsonNode,
  elements: readonly JsonNode[],
): Generator<number, SourceReading | undefined> {
  const isOfItems = elements.slice(0, mostSearched).some((each) => isItemLike(source, each))
  return isOfItems ? undefined : yield* readDeeperJson(source, root)
}

function isItemLike(source: string, node: JsonNode): boolean {
  return ['item', 'properties'].includes(jsonKind(source, node)) || memberOf(node, 'accessType') !== undefined
}

/** The items of a list, each with a title. What is no object in it is no item. */
export function* readList(
  source: string,
  elements: readonly JsonNode[],
  format: string,
): Generator<number, SourceReading> {
  const items: SourceItem[] = []
  for (const [index, node] of elements.entries()) {
    yield node.end
    if (node.kind !== 'object') continue
    items.push({ title: itemTitle(source, node, index), text: nodeSource(source, node), target: {} })
  }
  const [only] = items
  const secrets = elements.slice(0, mostSearched).flatMap(memberSecrets)
  if (only === undefined) {
    const why =
      elements.length === 0 ? 'It is empty.' : `It holds ${excerpt(nodeSource(source, elements[0] ?? noNode))}.`
    return nothing(`This is a list without an item in it. ${why}`, secrets)
  }
  if (elements.slice(0, 10).some((node) => memberOf(node, 'accessType') !== undefined)) {
    return nothing('This is a list of access entries. Paste the item they belong to: { "acl": […], … }.', secrets)
  }
  if (items.length === 1) return payload(`${format}, with one in it`, only, secrets)
  return { kind: 'items', format, items, remarks: [], secrets }
}

const noNode: JsonNode = { kind: 'literal', value: null, start: 0, end: 0 }

/** Secrets are looked for in so many elements of a list: the box that would show them holds no longer text. */
const mostSearched = 1000

/** JSON that stands in quotes, as logs have it, is read once more. Its secrets are looked up again in the source. */
function* readQuoted(source: string, text: string): Generator<number, SourceReading> {
  const json = yield* readJson(text)
  const isWithin = json.kind === 'value' && ['object', 'array', 'string'].includes(json.root.kind)
  if (json.kind === 'broken' || !isWithin) {
    return nothing('This is one text in quotes. Paste the item itself, without quotes around it.', [])
  }
  const reading = yield* readValue(text, json)
  const secrets = secretsFoundAgain(source, text, reading.secrets)
  return reading.kind === 'payload'
    ? { ...reading, format: `${reading.format} inside quotes`, secrets }
    : { ...reading, secrets }
}

function payload(format: string, item: SourceItem, secrets: readonly Secret[] = []): SourceReading {
  return { kind: 'payload', format, item, remarks: [], secrets }
}

function nothing(why: string, secrets: readonly Secret[]): SourceReading {
  return { kind: 'nothing', why, secrets }
}

/**
 * What may be the properties of an item: a member called token or password is one of them then, and is sent. What no property
 * is called is dropped, from the item too.
 */
function bareProperties(
  format: string,
  source: string,
  json: Extract<JsonReading, { kind: 'value' }>,
  secrets: readonly Secret[],
): SourceReading {
  if (isTokenAnswer(json.root)) {
    return nothing('This is what a sign-in answers, with a token in it, and no item.', secrets)
  }
  const sure = secrets.filter(({ name }) => /client_?secret|Authorization/i.test(name))
  if (sure.length === 0) return payload(format, { title: '', text: source, json, target: {} })
  return payload(format, { title: '', text: replaceSecrets(source, sure), target: {} }, sure)
}

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#successful-response-2 */
function isTokenAnswer(root: JsonNode): boolean {
  return ['access_token', 'refresh_token', 'id_token'].some((name) => memberOf(root, name)?.kind === 'string')
}

/** Members at the root, which are never sent, may be tokens. */
function memberSecrets(root: JsonNode): readonly Secret[] {
  if (root.kind !== 'object') return []
  return root.members.flatMap(({ name, value }) => {
    const what = value.kind === 'string' ? secretName(name) : undefined
    return what === undefined ? [] : [{ name: what, start: value.start + 1, end: value.end - 1 }]
  })
}
