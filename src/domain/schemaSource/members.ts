import type { JsonMember, JsonNode } from '../jsonNode.ts'

export type JsonObject = Extract<JsonNode, { kind: 'object' }>

/** The member of that name, in any case; of several, the last. */
export function memberNamed(object: JsonObject, name: string): JsonMember | undefined {
  const wanted = name.toLowerCase()
  return object.members.findLast((member) => member.name.toLowerCase() === wanted)
}
