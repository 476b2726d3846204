import type { DirectoryPrincipal, DirectoryUser } from '../directory/directoryPrincipal.ts'
import { memoizeByObject } from '../memoizeByObject.ts'
import type { Membership } from './effectiveAccess.ts'

/** The direct members of a group, as far as they were read. */
export interface ReadMembers {
  readonly members: readonly DirectoryPrincipal[]
  /** No page is missing. */
  readonly isWhole: boolean
  /** What the next page is asked for with, where one is missing. */
  readonly next?: string | undefined
}

/** What was read of groups, by their IDs in small letters. */
export type MembersByGroup = ReadonlyMap<string, ReadMembers>

/** What is known with what was read of groups meanwhile. Of each group stays what knows more of it, and of two equals the newer. */
export function withRead(known: MembersByGroup, read: MembersByGroup): MembersByGroup {
  const more = [...read].filter(([id, came]) => !knowsMore(known.get(id), came))
  return more.length === 0 ? known : new Map([...known, ...more])
}

function knowsMore(known: ReadMembers | undefined, came: ReadMembers): boolean {
  if (known === undefined) return false
  if (known.isWhole !== came.isWhole) return known.isWhole
  return !came.isWhole && known.members.length > came.members.length
}

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
export function everyMember(groupId: string, read: MembersByGroup): EveryMember {
  const id = groupId.toLowerCase()
  const known = reached(read).get(id)
  if (known !== undefined) return known
  const found = walked(id, read)
  reached(read).set(id, found)
  return found
}

interface EveryMember {
  readonly members: ReadonlyMap<string, DirectoryPrincipal>
  readonly isWhole: boolean
}

/** A group may stand in many pairs, and its members may be thousands. */
const reached = memoizeByObject((_read: MembersByGroup) => new Map<string, EveryMember>())

function walked(groupId: string, read: MembersByGroup): EveryMember {
  const members = new Map<string, DirectoryPrincipal>()
  const groups = new Set([groupId])
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
