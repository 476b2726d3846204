import { isExternalGroup } from '../acl.ts'
import type { AclEntry } from '../externalItem.ts'
import { isGuid } from '../guid.ts'

/** Whoever is asked about: one account of the directory. */
export interface AskedPerson {
  readonly id: string
  /** Undefined where the directory does not say. */
  readonly isGuest: boolean | undefined
  readonly tenantId: string | undefined
}

/** Whether somebody belongs to a group, directly or by way of other groups. */
export type Membership = 'member' | 'notMember' | 'unknown'

/** What is known of the groups of one person. */
export interface KnownMemberships {
  readonly inGroup: (id: string) => Membership
  readonly inExternalGroup: (id: string) => Membership
}

/** Whether a person finds an item. Entries are named by their index in the access list. */
export interface EffectiveAccess {
  readonly answer: 'yes' | 'no' | 'notCertain'
  /** The entry that decides; none where no entry is about the person, or where it is not certain. */
  readonly decidedBy: number | undefined
  /** Other entries that would decide the same by themselves. */
  readonly alsoBy: readonly number[]
  /** The entries that would have to be checked for an answer. */
  readonly unchecked: readonly number[]
}

/**
 * Whether a person can find an item with this access list. A deny beats every grant, and whoever no grant is about cannot
 * find it. The order of the entries means nothing.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-items#access-control-list
 */
export function effectiveAccess(
  acl: readonly AclEntry[],
  person: AskedPerson,
  known: KnownMemberships,
): EffectiveAccess {
  const about = acl.map((entry) => isAbout(entry, person, known))
  const where = (accessType: AclEntry['accessType'], membership: Membership) =>
    acl.flatMap((entry, index) => (entry.accessType === accessType && about[index] === membership ? [index] : []))
  const [denies, mayDeny] = [where('deny', 'member'), where('deny', 'unknown')]
  const [grants, mayGrant] = [where('grant', 'member'), where('grant', 'unknown')]
  if (denies.length > 0) return { answer: 'no', decidedBy: denies[0], alsoBy: denies.slice(1), unchecked: [] }
  if (grants.length === 0 && mayGrant.length === 0)
    return { answer: 'no', decidedBy: undefined, alsoBy: [], unchecked: [] }
  if (grants.length > 0 && mayDeny.length === 0)
    return { answer: 'yes', decidedBy: grants[0], alsoBy: grants.slice(1), unchecked: [] }
  const unchecked = grants.length > 0 ? mayDeny : [...mayGrant, ...mayDeny].toSorted((one, other) => one - other)
  return { answer: 'notCertain', decidedBy: undefined, alsoBy: [], unchecked }
}

/** Whether an entry is about the person. One that is not filled in is about nobody. */
function isAbout(entry: AclEntry, person: AskedPerson, known: KnownMemberships): Membership {
  const { type, value } = entry
  switch (type) {
    case 'user':
      return value.toLowerCase() === person.id.toLowerCase() ? 'member' : 'notMember'
    case 'group':
    case 'externalGroup':
      if (value === '') return 'notMember'
      return isExternalGroup(entry) ? known.inExternalGroup(value) : known.inGroup(value)
    case 'everyone':
      return isInTenant(value, person.tenantId)
    case 'everyoneExceptGuests':
      if (person.isGuest === true) return 'notMember'
      return person.isGuest === undefined ? 'unknown' : isInTenant(value, person.tenantId)
  }
}

// What an entry with the ID of another tenant does is documented nowhere.
function isInTenant(value: string, tenantId: string | undefined): Membership {
  const isOther = isGuid(value) && tenantId !== undefined && value.toLowerCase() !== tenantId.toLowerCase()
  return isOther ? 'unknown' : 'member'
}
