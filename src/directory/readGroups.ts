import type { MembersByGroup, ReadMembers } from '../domain/access/readMembers.ts'
import type { DirectoryPrincipal } from '../domain/directory/directoryPrincipal.ts'
import { groupMembers } from '../graph/directory/memberships.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import type { GraphError } from '../graph/graphError.ts'

/** What reading the members of groups came to, and why it stopped, if it failed. */
export interface ReadGroups {
  /** The groups of which a page was read, each with what was known of it before. */
  readonly read: MembersByGroup
  readonly error: GraphError | undefined
}

/** In calls. A list of many or large groups is read in part; the next reading goes on from there. */
const mostCalls = 40

/**
 * Reads who is in these groups, and in the groups inside them, a page after the other, as far as `mostCalls` go. What is known
 * already is not asked for again, and a group known in part is read on.
 * https://learn.microsoft.com/graph/api/group-list-members
 */
export async function readGroups(
  client: GraphClient,
  groupIds: readonly string[],
  known: MembersByGroup,
  signal: AbortSignal,
): Promise<ReadGroups> {
  const read = new Map<string, ReadMembers>()
  const waiting = new Set(groupIds.map((id) => id.toLowerCase()))
  let calls = 0
  for (const id of waiting) {
    const before = known.get(id)
    let next = before?.next
    const members: DirectoryPrincipal[] = [...(before?.members ?? [])]
    let isWhole = before?.isWhole === true
    while (!isWhole) {
      if (calls === mostCalls || signal.aborted) return { read, error: undefined }
      calls += 1
      const page = await groupMembers(client, id, { next, signal })
      if (page.kind === 'error') return { read, error: page.error }
      members.push(...page.value.members)
      next = page.value.next
      isWhole = next === undefined
      read.set(id, { members: [...members], isWhole, next })
    }
    for (const member of members) if (member.kind === 'group') waiting.add(member.id)
  }
  return { read, error: undefined }
}
