import { isExternalGroup, isForEverybody, principalKey, standsForSomebody } from '../acl.ts'
import type { AclEntry } from '../externalItem.ts'
import type { Membership } from './effectiveAccess.ts'
import { everyMember, isInside, type MembersByGroup } from './readMembers.ts'

/** How much a deny takes away from a grant: all of it, a part, nothing, or what nobody has read yet. */
export type TakenAway = 'all' | 'part' | 'nothing' | 'unknown'

/** What is known of the people and groups that entries are about. */
export interface AccessFacts {
  readonly members: MembersByGroup
  /** Undefined where the directory does not say. */
  readonly isGuest: (userId: string) => boolean | undefined
}

/**
 * What an entry that denies takes away from one that grants. A deny wins over every grant for whoever is in both.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-items#access-control-list
 */
export function takenAway(grant: AclEntry, deny: AclEntry, facts: AccessFacts): TakenAway {
  if (!standsForSomebody(grant) || !standsForSomebody(deny)) return 'nothing'
  if (deny.type === 'everyone' || principalKey(grant) === principalKey(deny)) return 'all'
  if (grant.type === deny.type && isForEverybody(grant)) return 'all'
  if (grant.type === 'everyone') return 'part'
  if (deny.type === 'everyoneExceptGuests') return ofMembersOfTenant(grant, facts)
  if (grant.type === 'everyoneExceptGuests')
    return deny.type === 'user' ? ofGuest(facts.isGuest(deny.value)) : 'unknown'
  // Who is in a connector's own group, Graph shows nobody.
  if (isExternalGroup(grant) || isExternalGroup(deny)) return 'unknown'
  if (grant.type === 'user')
    return deny.type === 'user' ? 'nothing' : sizeOf(isInside(grant.value, deny.value, facts.members), 'all')
  if (deny.type === 'user') return sizeOf(isInside(deny.value, grant.value, facts.members), 'part')
  return betweenGroups(grant.value, deny.value, facts.members)
}

function sizeOf(membership: Membership, ofMember: TakenAway): TakenAway {
  if (membership === 'member') return ofMember
  return membership === 'notMember' ? 'nothing' : 'unknown'
}

/** What a deny of all who are no guests leaves of a grant. */
function ofMembersOfTenant(grant: AclEntry, facts: AccessFacts): TakenAway {
  if (grant.type !== 'user') return 'unknown'
  const isGuest = facts.isGuest(grant.value)
  if (isGuest === undefined) return 'unknown'
  return isGuest ? 'nothing' : 'all'
}

/** What the deny of one person takes from all who are no guests. */
function ofGuest(isGuest: boolean | undefined): TakenAway {
  if (isGuest === undefined) return 'unknown'
  return isGuest ? 'nothing' : 'part'
}

function betweenGroups(granted: string, denied: string, read: MembersByGroup): TakenAway {
  if (isInside(granted, denied, read) === 'member') return 'all'
  if (isInside(denied, granted, read) === 'member') return 'part'
  const [of, from] = [everyMember(denied, read), everyMember(granted, read)]
  for (const id of of.members.keys()) if (from.members.has(id)) return 'part'
  return of.isWhole && from.isWhole ? 'nothing' : 'unknown'
}
