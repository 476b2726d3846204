import type { JsonNode } from '../../json/jsonNode.ts'
import { nodeSource } from '../../json/jsonNode.ts'
import { readJson } from '../../json/jsonReader.ts'
import { inWords } from '../../limits.ts'
import { placeholderRemarks } from '../computedParts.ts'
import { itemTitle, titleWithId } from '../itemTitle.ts'
import { placeholdersIn } from '../placeholders.ts'
import { requestBodyText } from '../request/requestBody.ts'
import { requestsReading, type SourceRequest } from '../request/requestSource.ts'
import type { SourceItem, SourceReading } from '../sourceReading.ts'
import { type JsonContainer, jsonContainer } from './jsonContainers.ts'
import { jsonKind } from './jsonKind.ts'
import { type FoundInJson, type FoundRequest, searchJson } from './jsonSearch.ts'
import { withQuotedVariables } from './jsonVariables.ts'

/**
 * Reads the requests, items or errors that stand deeper in a JSON text: a collection, a recording, a workflow, a log.
 * Undefined when there is nothing of that kind in it.
 */
export function* readDeeperJson(source: string, root: JsonNode): Generator<number, SourceReading | undefined> {
  const known = jsonContainer(source, root)
  const findings = yield* searchJson(source, root)
  const { secrets } = findings
  const container = known ?? containerOf(findings)
  const sent = yield* sentRequests(findings, container)
  if (sent.requests.length > 0) {
    const remarks = [...sent.remarks, ...remarksOf(findings)]
    const reading = requestsReading(container.words, sent.requests, remarks)
    return { ...titled(reading, sent.titles), secrets: [...reading.secrets, ...secrets] }
  }
  const items = findings.items.filter(({ isOfAnswer }) => !isOfAnswer)
  const found = items.length > 0 ? items : findings.items
  if (found.length > 0) return yield* itemsReading(found, container, findings)
  if (findings.errors.length > 0) return { kind: 'error answer', text: source, secrets }
  if (known === undefined && findings.requests.length === 0) return undefined
  const isEnvironment = known?.words.endsWith('environment') === true
  const why = isEnvironment
    ? `This is ${container.words}: it holds the values of variables, and no request. Paste the collection that uses them.`
    : `This is ${container.words}. It has no PUT to …/external/connections/…/items/… with a body that is written in it.`
  return { kind: 'nothing', why, secrets }
}

/** What holds it, when no tool is known by its members. */
function containerOf({ requests }: FoundInJson): JsonContainer {
  const words =
    requests.length > 1 ? 'a log of requests' : requests.length === 1 ? 'JSON that describes a request' : 'other JSON'
  return { words, isTemplate: false }
}

interface Sent {
  readonly requests: readonly SourceRequest[]
  /** By the text of their bodies. */
  readonly titles: ReadonlyMap<string, string>
  readonly remarks: readonly string[]
}

/** The requests that send something to a connection. Those that an answer shows count where there are no others. */
function* sentRequests(findings: FoundInJson, { isTemplate }: JsonContainer): Generator<number, Sent> {
  const requests: SourceRequest[] = []
  const titles = new Map<string, string>()
  const placeholders = new Set<string>()
  const own = findings.requests.filter(({ isOfAnswer }) => !isOfAnswer)
  for (const request of own.length > 0 ? own : findings.requests) {
    yield request.node.start
    const made = requestOf(request, findings, isTemplate)
    if (made?.body.kind !== 'text') continue
    const { text } = made.body
    const json = yield* readJson(text)
    if (!isToConnection(made) && (json.kind === 'broken' || jsonKind(text, json.root) !== 'item')) continue
    requests.push(made)
    if (json.kind === 'broken') continue
    titles.set(text, itemTitle(text, json.root, requests.length - 1))
    for (const each of yield* placeholdersIn(text, json.root, isTemplate)) placeholders.add(each)
  }
  return { requests, titles, remarks: placeholderRemarks([...placeholders]) }
}

function requestOf(
  { source, body, method, url, urlStart, at }: FoundRequest,
  { variables }: FoundInJson,
  isTemplate: boolean,
): SourceRequest | undefined {
  const given = requestBodyText(source, body)
  if (given === undefined || (method !== undefined && !['PUT', 'PATCH', 'POST'].includes(method))) return undefined
  const filled = isTemplate ? withQuotedVariables(variables.filled(given)) : given
  return {
    method: method ?? 'PUT',
    url: variables.filled(url),
    // In JSON that is a text of another one, it stands somewhere else.
    urlStart: at === undefined ? urlStart : undefined,
    headers: [],
    body: { kind: 'text', text: filled },
  }
}

function isToConnection({ url }: SourceRequest): boolean {
  return /(?:^|\/)connections[/(]/i.test(url)
}

function* itemsReading(
  found: FoundInJson['items'],
  { words, isTemplate }: JsonContainer,
  findings: FoundInJson,
): Generator<number, SourceReading> {
  const items: SourceItem[] = []
  const placeholders = new Set<string>()
  for (const { source, node } of found) {
    yield node.end
    const text = nodeSource(source, node)
    items.push({ title: itemTitle(source, node, items.length), text, target: {} })
    for (const each of yield* placeholdersIn(source, node, isTemplate)) placeholders.add(each)
  }
  const remarks = [...placeholderRemarks([...placeholders]), ...remarksOf(findings)]
  const { secrets } = findings
  const [only] = items
  const format = words.startsWith('what') ? `an item in ${words}` : `an item inside ${words}`
  if (only !== undefined && items.length === 1) return { kind: 'payload', format, item: only, remarks, secrets }
  return { kind: 'items', format: words, items, remarks, secrets }
}

function remarksOf({ isWhole, errors }: FoundInJson): readonly string[] {
  const cut = isWhole ? [] : ['It is very large: only its first part is listed.']
  const failed = errors.length === 1 ? '1 error answer' : `${inWords(errors.length)} error answers`
  return errors.length === 0
    ? cut
    : [...cut, `${failed} in it are left out. Paste an error alone to have it explained.`]
}

function titled(reading: SourceReading, titles: ReadonlyMap<string, string>): SourceReading {
  if (reading.kind !== 'items') return reading
  const items = reading.items.map((item) => ({ ...item, title: titleWithId(item, titles.get(item.text)) }))
  return { ...reading, items }
}
