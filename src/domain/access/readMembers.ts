import type { DirectoryPrincipal, DirectoryUser } from '../directory/directoryPrincipal.ts'
import type { Membership } from './effectiveAccess.ts'

/** The direct members of a group, as far as they were read. */
export interface ReadMembers {
  readonly members: readonly DirectoryPrincipal[]
  /** No page is missing. */
  readonly isWhole: boolean
}

/** What was read of groups, by their IDs in small letters. */
export type MembersByGroup = ReadonlyMap<string, ReadMembers>

/** Whether somebody, or a group, is in a group, directly or by way of others, as far as members were read. */
export function isInside(memberId: string, groupId: string, read: MembersByGroup): Membership {
  const { members, isWhole } = everyMember(groupId, read)
  if (members.has(memberId.toLowerCase())) return 'member'
  return isWhole ? 'notMember' : 'unknown'
}

/** The guests in a group, by way of others too, as far as members were read. */
export function guestsInside(groupId: string, read: MembersByGroup): readonly DirectoryUser[] {
  return [...everyMember(groupId, read).members.values()].flatMap((each) =>
    each.kind === 'user' && each.isGuest === true ? [each] : [],
  )
}

/** All that are in a group by what was read, and whether nobody is missing. Groups may hold each other in a ring. */
export function everyMember(
  groupId: string,
  read: MembersByGroup,
): { readonly members: ReadonlyMap<string, DirectoryPrincipal>; readonly isWhole: boolean } {
  const members = new Map<string, DirectoryPrincipal>()
  const groups = new Set([groupId.toLowerCase()])
  let isWhole = true
  for (const id of groups) {
    const known = read.get(id)
    if (known?.isWhole !== true) isWhole = false
    for (const member of known?.members ?? []) {
      members.set(member.id, member)
      if (member.kind === 'group') groups.add(member.id)
    }
  }
  return { members, isWhole }
}
