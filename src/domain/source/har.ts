import type { JsonNode } from '../json/jsonNode.ts'
import { elementsOf, memberAt, memberOf, textOf } from './jsonMembers.ts'
import type { SourceHeader, SourceRequest } from './requestSource.ts'
import { requestsReading } from './requestSource.ts'
import { secretName } from './secretName.ts'
import type { Secret, SourceReading } from './sourceReading.ts'

/**
 * The requests that a browser or proxy recorded, those to items of connections only; answers are not looked at.
 * http://www.softwareishard.com/blog/har-12-spec/
 */
export function* readHar(source: string, root: JsonNode): Generator<number, SourceReading> {
  const requests: SourceRequest[] = []
  const secrets: Secret[] = []
  for (const entry of elementsOf(memberAt(root, 'log', 'entries'))) {
    const request = memberOf(entry, 'request')
    const response = memberOf(entry, 'response')
    for (const part of [request, response])
      secrets.push(...cookieSecrets(part), ...headersOf(source, part).flatMap(secretOf))
    const item = requestOf(source, request)
    if (item !== undefined) requests.push(item)
    yield entry.end
  }
  const format = 'a recording of requests (HAR)'
  const reading = requestsReading(format, requests)
  const why = `This is ${format}. It has no PUT to …/external/connections/…/items/….`
  return { ...(requests.length === 0 ? { kind: 'nothing', why } : reading), secrets: [...reading.secrets, ...secrets] }
}

function requestOf(source: string, request: JsonNode | undefined): SourceRequest | undefined {
  const urlNode = memberOf(request, 'url')
  const url = textOf(source, urlNode) ?? ''
  const method = textOf(source, memberOf(request, 'method'))?.toUpperCase() ?? 'GET'
  const text = textOf(source, memberAt(request, 'postData', 'text'))
  if (!/\/connections\/[^/]+\/items\/[^/?]+(?:\?|$)/i.test(url) || text === undefined) return undefined
  if (!['PUT', 'PATCH', 'POST'].includes(method)) return undefined
  const urlStart = urlNode === undefined ? undefined : urlNode.start + 1
  return { method, url, urlStart, headers: headersOf(source, request), body: { kind: 'text', text } }
}

function headersOf(source: string, part: JsonNode | undefined): readonly SourceHeader[] {
  return elementsOf(memberOf(part, 'headers')).flatMap((header) => {
    const value = memberOf(header, 'value')
    const name = textOf(source, memberOf(header, 'name'))
    return value?.kind === 'string' && name !== undefined ? [{ name, start: value.start + 1, end: value.end - 1 }] : []
  })
}

function secretOf({ name, start, end }: SourceHeader): readonly Secret[] {
  const what = secretName(name)
  return what === undefined ? [] : [{ name: what, start, end }]
}

function cookieSecrets(part: JsonNode | undefined): readonly Secret[] {
  return elementsOf(memberOf(part, 'cookies')).flatMap((cookie) => {
    const value = memberOf(cookie, 'value')
    return value?.kind === 'string' ? [{ name: 'cookies', start: value.start + 1, end: value.end - 1 }] : []
  })
}
