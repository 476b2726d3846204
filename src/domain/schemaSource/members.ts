import type { JsonMember, JsonNode } from '../json/jsonNode.ts'

export type JsonObject = Extract<JsonNode, { kind: 'object' }>

/** The member of that name, in any case; of several, the last. Only the first thousand are looked at: a schema has a few. */
export function memberNamed(object: JsonObject, name: string): JsonMember | undefined {
  const wanted = name.toLowerCase()
  return firstOf(object.members).findLast((member) => member.name.toLowerCase() === wanted)
}

/** As much of a list as can be part of a schema, so that other texts of megabytes cost no time. */
export function firstOf<Each>(list: readonly Each[]): readonly Each[] {
  return list.length > mostLookedAt ? list.slice(0, mostLookedAt) : list
}

/** Far more than Graph takes of anything. */
export const mostLookedAt = 1000
