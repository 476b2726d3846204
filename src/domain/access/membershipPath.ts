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

/**
 * Ways from a member to a group, the shortest first, at most so many; each way goes to a group once. What is beyond a bound of
 * steps is left aside: groups that hold each other have more ways than anybody reads.
 */
export function membershipPaths(
  memberships: DirectMemberships,
  memberId: string,
  groupId: string,
  most = 3,
): readonly (readonly string[])[] {
  const [start, wanted] = [memberId.toLowerCase(), groupId.toLowerCase()]
  const shortest = membershipPath(memberships, start, wanted)
  if (shortest === undefined) return []
  const ways = [shortest]
  const open: (readonly string[])[] = [[]]
  let steps = 0
  for (const way of open) {
    for (const each of memberships.get(way.at(-1) ?? start) ?? []) {
      const group = each.toLowerCase()
      steps += 1
      if (ways.length === most || steps > mostSteps) return ways
      if (group === start || way.includes(group)) continue
      const longer = [...way, group]
      if (group !== wanted) open.push(longer)
      else if (!isSameWay(longer, shortest)) ways.push(longer)
    }
  }
  return ways
}

const mostSteps = 5000

function isSameWay(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index])
}
