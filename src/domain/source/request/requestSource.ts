import { firstInWords } from '../../listInWords.ts'
import { shortUrl, targetOfUrl } from '../itemTarget.ts'
import { startsAsJson } from '../json/jsonStart.ts'
import { secretName, secretsOfQuery } from '../secretName.ts'
import type { Secret, SourceItem, SourceReading, SourceTarget } from '../sourceReading.ts'
import type { RequestPurpose } from './requestPurpose.ts'
import { requestPurpose } from './requestPurpose.ts'
import { requestRemarks } from './requestRemarks.ts'

/** A request as some text describes it. `body` is its JSON text, or why that is not there. */
export interface SourceRequest {
  readonly method: string
  readonly url: string
  /** Where the address stands in the source; undefined when it was put together. */
  readonly urlStart?: number | undefined
  readonly headers: readonly SourceHeader[]
  readonly body: { readonly kind: 'text'; readonly text: string } | { readonly kind: 'none'; readonly why: string }
  readonly target?: SourceTarget | undefined
  /** Secrets that stand elsewhere than in address and headers. */
  readonly secrets?: readonly Secret[] | undefined
}

/** A header whose value stands at this place. */
export interface SourceHeader {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * What requests come to. Those that send an item are items, and the others are named; without an item, a schema counts. A
 * request without a body is none of these: alone, it says why.
 */
export function requestsReading(
  format: string,
  requests: readonly SourceRequest[],
  remarks: readonly string[] = [],
): SourceReading {
  const secrets = requests.flatMap(secretsOf)
  const sent = requests.flatMap((request, index) => sentBy(request, index) ?? [])
  const others = sent.filter(({ purpose, text }) => purpose === 'other' && looksLikeJson(text))
  const ofItems = sent.filter(({ purpose }) => purpose === 'item')
  const schema = sent.find(({ purpose }) => purpose === 'schema')
  if (ofItems.length === 0 && schema !== undefined) {
    const { connectionId } = targetOf(schema.request)
    const told = [...alsoSent(sent.filter((each) => each !== schema)), ...remarks]
    return { kind: 'schema', text: schema.text, connectionId, remarks: told, secrets }
  }
  const chosen = ofItems.length === 0 ? others : ofItems
  const items = chosen.map(itemOf)
  const [item] = items
  if (item === undefined) return { kind: 'nothing', why: whyNothing(format, requests, sent), secrets }
  const isChosen = new Set(chosen)
  const rest = alsoSent(sent.filter((each) => !isChosen.has(each)))
  const ofRequests = new Set(chosen.flatMap(({ request }) => requestRemarks(request)))
  const all = [...ofRequests, ...rest, ...remarks]
  if (items.length === 1) return { kind: 'payload', format, item, remarks: all, secrets }
  return { kind: 'items', format, items, remarks: all, secrets }
}

/** A request with a body. `index` counts all requests. */
interface Sent {
  readonly request: SourceRequest
  readonly index: number
  readonly text: string
  readonly purpose: RequestPurpose
}

function sentBy(request: SourceRequest, index: number): Sent | undefined {
  if (request.body.kind === 'none') return undefined
  const { text } = request.body
  return { request, index, text, purpose: requestPurpose(request.url, text) }
}

function looksLikeJson(text: string): boolean {
  return startsAsJson(text) || /^\s{0,100}["“$]/.test(text)
}

function whyNothing(format: string, requests: readonly SourceRequest[], sent: readonly Sent[]): string {
  const [other] = sent
  const first = other?.request ?? requests.find(({ url }) => requestPurpose(url, undefined) === 'item') ?? requests[0]
  const none = first?.body.kind === 'none' ? first.body.why : 'There is no request in it.'
  return `This is ${format}${said(first)}. ${other === undefined ? none : purposeWords[other.purpose].why}`
}

function said(request: SourceRequest | undefined): string {
  const url = shortUrl(request?.url ?? '')
  return request === undefined || url === '' ? '' : ` for ${request.method} ${url}`
}

/** One sentence about the requests that send no item: "Also in it: a connection (POST /external/connections)." */
function alsoSent(sent: readonly Sent[]): readonly string[] {
  const words = sent.flatMap(({ request, purpose }) => {
    const { name } = purposeWords[purpose]
    return name === undefined
      ? []
      : [request.url === '' ? name : `${name} (${request.method} ${shortPath(request.url)})`]
  })
  const names = [...new Set(words)]
  return names.length === 0 ? [] : [`Also in it: ${firstInWords(names.slice(0, mostNamed), names.length)}.`]
}

const mostNamed = 5

/** Connections by their path, all else by its end: "…/schema". */
function shortPath(url: string): string {
  const path = shortUrl(url)
  const ofConnection = /\/external\/connections(?:\/[^/]{1,100})?$/i.exec(path)?.[0]
  const end = /\/[^/]{1,60}$/.exec(path)?.[0]
  return ofConnection ?? (end === undefined || path === end ? path : `…${end}`)
}

/** What a request is called beside an item, and what it means when there is no item. */
const purposeWords: Readonly<Record<RequestPurpose, { readonly name: string | undefined; readonly why: string }>> = {
  item: { name: 'an item', why: '' },
  schema: { name: 'a schema', why: '' },
  connection: {
    name: 'a connection',
    why: 'It makes or changes a connection, not an item. Choose the connection in the form by its ID.',
  },
  group: { name: 'a group', why: 'It makes or changes a group of the connector, not an item.' },
  member: { name: 'a member of a group', why: 'It adds a member to a group of the connector. It has no item.' },
  activities: { name: 'activities', why: 'It adds activities to an item that is there already. It has no item.' },
  operation: { name: undefined, why: 'It asks how far an operation is. It has no item.' },
  search: { name: 'a search', why: 'It is a search and has no item. What a search finds has no access entries.' },
  token: { name: undefined, why: 'It asks for a token. It has no item.' },
  other: { name: 'another request', why: 'Its body is not JSON.' },
}

function itemOf({ request, index, text }: Sent): SourceItem {
  const target = targetOf(request)
  return {
    title: target.itemId?.slice(0, 80) ?? `Request ${index + 1}`,
    text,
    request: request.url === '' ? undefined : `${request.method} ${shortUrl(request.url)}`,
    target,
  }
}

function targetOf({ url, target }: SourceRequest): SourceTarget {
  const { connectionId, itemId, apiVersion } = target ?? {}
  const ofUrl = targetOfUrl(url)
  return {
    connectionId: connectionId ?? ofUrl.connectionId,
    itemId: itemId ?? ofUrl.itemId,
    apiVersion: apiVersion ?? ofUrl.apiVersion,
  }
}

function secretsOf({ url, urlStart, headers, secrets = [] }: SourceRequest): readonly Secret[] {
  const ofHeaders = headers.flatMap(({ name, start, end }) => {
    const what = secretName(name)
    return what === undefined ? [] : [{ name: what, start, end }]
  })
  return [...ofHeaders, ...(urlStart === undefined ? [] : secretsOfQuery(url, urlStart)), ...secrets]
}
