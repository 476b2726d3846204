import { decodedSegment } from '../decodedSegment.ts'
import { base64Text } from './base64.ts'
import { requestsReading } from './request/requestSource.ts'
import { secretName } from './secretName.ts'
import type { Secret, SourceReading } from './sourceReading.ts'

/**
 * Reads what Graph Explorer's “Share query” copies: request, method, version and GraphUrl as they are, the body as JSON
 * and the headers in base64.
 * https://github.com/microsoftgraph/microsoft-graph-explorer-v4/blob/dev/src/app/views/common/share.ts
 */
// oxlint-disable-next-line require-yield -- a link is short
export function* readExplorerLink(source: string): Generator<number, SourceReading | undefined> {
  if (!/\/graph-explorer/i.test(source.slice(0, 1000))) return undefined
  const link = /https?:\/\/[^\s"'<>?]{0,300}\/graph-explorer[^\s"'<>?]{0,100}\?([^\s"'<>)]+)/i.exec(
    source.slice(0, mostLink),
  )
  // A text that only mentions a link is something else.
  if (link === null || link.index > 200) return undefined
  const [all, query = ''] = link
  const parameters = new Map<string, string>()
  const secrets: Secret[] = []
  let at = link.index + all.length - query.length
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=')
    const name = decodedSegment(pair.slice(0, Math.max(0, equals)))
    const what = /^headers$/i.test(name) ? headerSecret(pair.slice(equals + 1)) : secretName(name)
    if (what !== undefined) secrets.push({ name: what, start: at + equals + 1, end: at + pair.length })
    parameters.set(name.toLowerCase(), decodedSegment(pair.slice(equals + 1)))
    at += pair.length + 1
  }
  const request = parameters.get('request')
  if (request === undefined) return undefined
  const { host, version } = {
    host: parameters.get('graphurl') ?? 'https://graph.microsoft.com',
    version: parameters.get('version') ?? 'v1.0',
  }
  const url = `${host}/${version}/${request.replace(/^\/+/, '')}`
  const method = parameters.get('method')?.toUpperCase() ?? 'GET'
  const text = bodyText(parameters.get('requestbody'))
  const body =
    text === undefined ? ({ kind: 'none', why: 'It has no body.' } as const) : ({ kind: 'text', text } as const)
  return requestsReading('a Graph Explorer link', [{ method, url, headers: [], body, secrets }])
}

/** Browsers take no longer address. */
const mostLink = 2_000_000

/** The body is JSON, or JSON in one more pair of quotes. */
function bodyText(base64: string | undefined): string | undefined {
  const text = base64Text(base64 ?? '')?.trim()
  if (text === undefined || ['', 'undefined', 'null', '{}', '""'].includes(text)) return undefined
  if (!text.startsWith('"')) return text
  try {
    const inner: unknown = JSON.parse(text)
    return typeof inner === 'string' ? inner : text
  } catch {
    return text
  }
}

function headerSecret(base64: string): string | undefined {
  const names = /authorization|cookie|token|secret|key/i.exec(base64Text(decodedSegment(base64)) ?? '')
  return names === null ? undefined : 'request headers'
}
