import type { JsonMember, JsonNode } from '../../json/jsonNode.ts'
import { stringText } from '../../json/jsonNode.ts'

/**
 * The value of a member, the last one where the name comes twice; undefined where there is none. An object of thousands of
 * members is nothing that is known by their names: of those only the first and last are asked.
 */
export function memberOf(node: JsonNode | undefined, name: string): JsonNode | undefined {
  if (node?.kind !== 'object') return undefined
  const { members } = node
  const isNamed = (member: JsonMember) => member.name === name
  if (members.length <= mostMembers) return members.findLast(isNamed)?.value
  return (members.slice(-someMembers).findLast(isNamed) ?? members.slice(0, someMembers).findLast(isNamed))?.value
}

/** As many properties as the form takes. */
export const mostMembers = 5000
const someMembers = 200

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
