import { type JsonNode, memberOf } from '../readJson.ts'
import { checkMemberNames } from './members.ts'
import { firstRefusal, type ItemRefusal, refuse } from './refusal.ts'

/**
 * Checks the content, which may be absent.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitemcontent
 */
export function checkContent(content: JsonNode | undefined): ItemRefusal | undefined {
  if (content === undefined) return undefined
  if (content.kind !== 'object') {
    const sentence =
      'Property content in payload has a value that does not match schema. It is an object with type and value.'
    return refuse('TypeMismatch', '/content', sentence)
  }
  const type = memberOf(content, 'type')
  const value = memberOf(content, 'value')
  return firstRefusal([
    () =>
      checkMemberNames(
        content,
        '/content',
        ['type', 'value'],
        'microsoft.graph.externalConnectors.externalItemContent',
      ),
    () =>
      type?.kind === 'string' && ['text', 'html'].includes(type.value)
        ? undefined
        : refuse('DeserializationError', '/content/type', 'type is required and is one of text, html.'),
    () =>
      value?.kind === 'string'
        ? undefined
        : refuse('MissingRequired', '/content/value', 'value is required and is a string.'),
  ])
}
