import type { JsonNode } from '../../json/jsonNode.ts'
import { nodeSource } from '../../json/jsonNode.ts'
import { base64Text } from '../base64.ts'
import { memberOf, textOf } from '../json/jsonMembers.ts'

/**
 * The JSON text of a body: the value itself, a text that holds it, or one of those in the wrapping of a tool, such as
 * Postman's `{ mode, raw }`, HAR's `{ mimeType, text, encoding }` or the `{ $content-type, $content }` of Logic Apps.
 * Undefined when there is none.
 */
export function requestBodyText(source: string, body: JsonNode | undefined): string | undefined {
  if (body === undefined || body.kind === 'literal' || body.kind === 'number') return undefined
  if (body.kind === 'string') return nonEmpty(textOf(source, body))
  const inner = wrapped(source, body)
  if (inner === undefined) return nodeSource(source, body)
  const text = inner.kind === 'string' ? textOf(source, inner) : nodeSource(source, inner)
  const isBase64 =
    memberOf(body, '$content') === inner || /base64/i.test(textOf(source, memberOf(body, 'encoding')) ?? '')
  return nonEmpty(isBase64 && text !== undefined ? base64Text(text.replaceAll(/\s+/g, '')) : text)
}

/** What a wrapping is known by, and the members that may hold the text. */
const marks = ['mode', 'mimeType', 'contentType', 'type', '$content-type', 'encoding', 'format']
const holders = ['raw', 'text', 'json', '$content', 'content', 'body', 'value']

function wrapped(source: string, body: JsonNode): JsonNode | undefined {
  if (['acl', 'properties'].some((name) => memberOf(body, name) !== undefined)) return undefined
  const isMarked = marks.some((name) => memberOf(body, name)?.kind === 'string')
  if (!isMarked && !['raw', 'text'].some((name) => /^\s*[{[]/.test(textOf(source, memberOf(body, name)) ?? '')))
    return undefined
  return holders
    .map((name) => memberOf(body, name))
    .find((value) => value?.kind === 'string' || value?.kind === 'object')
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text
}
