import type { JsonNode } from '../../json/jsonNode.ts'
import { stringText } from '../../json/jsonNode.ts'

/** The value of a member, the last one where the name comes twice; undefined where there is none. */
export function memberOf(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.members.findLast((member) => member.name === name)?.value : undefined
}

/** The value at the end of a chain of names. */
export function memberAt(node: JsonNode | undefined, ...names: readonly string[]): JsonNode | undefined {
  return names.reduce(memberOf, node)
}

/** The text of a string; undefined for anything else. */
export function textOf(source: string, node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? stringText(source, node) : undefined
}

/** The elements of a list; none for anything else. */
export function elementsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.elements : []
}
