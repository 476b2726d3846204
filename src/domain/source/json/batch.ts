import type { JsonNode } from '../../json/jsonNode.ts'
import { nodeSource } from '../../json/jsonNode.ts'
import { itemTitle, titleWithId } from '../itemTitle.ts'
import type { SourceHeader, SourceRequest } from '../request/requestSource.ts'
import { requestsReading } from '../request/requestSource.ts'
import type { SourceReading } from '../sourceReading.ts'
import { elementsOf, memberOf, textOf } from './jsonMembers.ts'

/** The requests of a JSON batch. https://learn.microsoft.com/graph/json-batching */
export function* readBatch(source: string, root: JsonNode): Generator<number, SourceReading> {
  const requests: SourceRequest[] = []
  const titles = new Map<string, string>()
  for (const [index, node] of elementsOf(memberOf(root, 'requests')).entries()) {
    const request = requestOf(source, node)
    requests.push(request)
    const body = memberOf(node, 'body')
    if (body !== undefined && request.body.kind === 'text')
      titles.set(request.body.text, itemTitle(source, body, index))
    yield node.end
  }
  const reading = requestsReading('the body of a $batch request', requests)
  if (reading.kind !== 'items') return reading
  const items = reading.items.map((item) => ({ ...item, title: titleWithId(item, titles.get(item.text)) }))
  return { ...reading, items }
}

function requestOf(source: string, node: JsonNode): SourceRequest {
  const url = memberOf(node, 'url')
  const headers = memberOf(node, 'headers')
  const body = memberOf(node, 'body')
  return {
    method: textOf(source, memberOf(node, 'method'))?.toUpperCase() ?? 'GET',
    url: textOf(source, url) ?? '',
    urlStart: url === undefined ? undefined : url.start + 1,
    headers: headers?.kind === 'object' ? headers.members.map(({ name, value }) => headerOf(name, value)) : [],
    body:
      body === undefined
        ? { kind: 'none', why: 'Its requests have no body.' }
        : { kind: 'text', text: nodeSource(source, body) },
  }
}

function headerOf(name: string, value: JsonNode): SourceHeader {
  const quote = value.kind === 'string' ? 1 : 0
  return { name, start: value.start + quote, end: value.end - quote }
}
