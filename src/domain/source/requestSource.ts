import { shortUrl, targetOfUrl } from './itemTarget.ts'
import { secretName, secretsOfQuery } from './secretName.ts'
import type { Secret, SourceItem, SourceReading, SourceTarget } from './sourceReading.ts'

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

/** What requests come to: those with a body are items; without any, the first one says why. */
export function requestsReading(
  format: string,
  requests: readonly SourceRequest[],
  remarks: readonly string[] = [],
): SourceReading {
  const secrets = requests.flatMap(secretsOf)
  const items = requests.flatMap((request, index) => itemOf(request, index) ?? [])
  const [item] = items
  if (item === undefined) {
    const [first] = requests
    const why = first?.body.kind === 'none' ? first.body.why : 'There is no request in it.'
    return { kind: 'nothing', why: `This is ${format}${said(first)}. ${why}`, secrets }
  }
  const all = [...methodRemarks(requests), ...remarks]
  if (items.length === 1) return { kind: 'payload', format, item, remarks: all, secrets }
  return { kind: 'items', format, items, remarks: all, secrets }
}

function said(request: SourceRequest | undefined): string {
  const url = shortUrl(request?.url ?? '')
  return request === undefined || url === '' ? '' : ` for ${request.method} ${url}`
}

function itemOf(request: SourceRequest, index: number): SourceItem | undefined {
  if (request.body.kind === 'none') return undefined
  const { connectionId, itemId, apiVersion } = request.target ?? {}
  const ofUrl = targetOfUrl(request.url)
  const target = {
    connectionId: connectionId ?? ofUrl.connectionId,
    itemId: itemId ?? ofUrl.itemId,
    apiVersion: apiVersion ?? ofUrl.apiVersion,
  }
  return {
    title: target.itemId?.slice(0, 80) ?? `Request ${index + 1}`,
    text: request.body.text,
    request: request.url === '' ? undefined : `${request.method} ${shortUrl(request.url)}`,
    target,
  }
}

function secretsOf({ url, urlStart, headers, secrets = [] }: SourceRequest): readonly Secret[] {
  const ofHeaders = headers.flatMap(({ name, start, end }) => {
    const what = secretName(name)
    return what === undefined ? [] : [{ name: what, start, end }]
  })
  return [...ofHeaders, ...(urlStart === undefined ? [] : secretsOfQuery(url, urlStart)), ...secrets]
}

function methodRemarks(requests: readonly SourceRequest[]): readonly string[] {
  const other = requests.find(({ method, body }) => body.kind === 'text' && method !== 'PUT')
  return other === undefined ? [] : [`Its method is ${other.method}. The editor sends an item with PUT.`]
}
