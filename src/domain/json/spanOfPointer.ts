import type { JsonNode, Span } from './jsonNode.ts'
import { pointerTokens } from './pointerTokens.ts'

/**
 * The place of a JSON text that a pointer (RFC 6901) leads to, short enough to be marked: the whole of a text, number or
 * literal; of an object or a list the key before it, or else its opening bracket. Where the pointer goes on to a member
 * that is not there, it is the nearest one around it. Of members with the same name the last one counts.
 */
export function spanOfPointer(root: JsonNode, pointer: string): Span {
  let node = root
  let key: Span | undefined
  for (const token of pointerTokens(pointer)) {
    const inner = innerOf(node, token)
    if (inner === undefined) break
    ;({ node, key } = inner)
  }
  if (node.kind !== 'object' && node.kind !== 'array') return { start: node.start, end: node.end }
  return key === undefined ? { start: node.start, end: node.start + 1 } : { start: key.start, end: key.end }
}

function innerOf(
  node: JsonNode,
  name: string,
): { readonly node: JsonNode; readonly key: Span | undefined } | undefined {
  if (node.kind === 'object') {
    const member = node.members.findLast((each) => each.name === name)
    return member && { node: member.value, key: member.key }
  }
  const element = node.kind === 'array' && /^\d+$/.test(name) ? node.elements[Number(name)] : undefined
  return element && { node: element, key: undefined }
}
