/** Direct memberships: for a person or group, by ID in lower case, the groups that it is a direct member of. */
export type DirectMemberships = ReadonlyMap<string, readonly string[]>

/**
 * The shortest way from a member to a group, as the IDs of the groups on it, the wanted one last; undefined when no way is
 * known. Groups may hold each other in a ring.
 */
export function membershipPath(
  memberships: DirectMemberships,
  memberId: string,
  groupId: string,
): readonly string[] | undefined {
  const wanted = groupId.toLowerCase()
  const cameFrom = new Map<string, string>()
  const start = memberId.toLowerCase()
  const waiting = [start]
  for (const id of waiting) {
    for (const each of memberships.get(id) ?? []) {
      const group = each.toLowerCase()
      if (group === start || cameFrom.has(group)) continue
      cameFrom.set(group, id)
      if (group === wanted) return wayTo(group, start, cameFrom)
      waiting.push(group)
    }
  }
  return undefined
}

function wayTo(group: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = []
  for (let at: string | undefined = group; at !== undefined && at !== start; at = cameFrom.get(at)) way.unshift(at)
  return way
}
