import { standsForSomebody } from '../acl.ts'
import type { DirectoryPrincipal } from '../directory/directoryPrincipal.ts'
import type { AclEntry } from '../externalItem.ts'
import { type Finding, finding } from '../problem.ts'
import type { DraftRuleId } from '../rules/draftRules.ts'
import { takenAway } from './denyOverGrant.ts'
import { type EntryDoubt, entryDoubts } from './entryDoubts.ts'
import type { MembersByGroup } from './readMembers.ts'

/** What the directory has said so far of whom entries are about. */
export interface DirectoryFacts {
  /** Undefined where it was not asked. */
  readonly knownOf: (entry: AclEntry) => DirectoryPrincipal | 'unknown' | undefined
  readonly members: MembersByGroup
}

/**
 * What speaks against an access list by what the directory says, at pointers relative to the list. What the list says by itself
 * is not among it (`checkAcl`).
 */
export function directoryFindings(acl: readonly AclEntry[], facts: DirectoryFacts): readonly Finding[] {
  const ofEntries = acl.flatMap((entry, index) =>
    entryDoubts(entry, acl, facts.knownOf(entry), facts.members).map(({ kind, message }) =>
      finding(ruleOf[kind], message, `/${index}`),
    ),
  )
  return isEachGrantDenied(acl, facts) ? [finding('acl-no-grant', eachGrantDenied), ...ofEntries] : ofEntries
}

const ruleOf: Record<EntryDoubt['kind'], DraftRuleId> = {
  unknown: 'acl-not-in-directory',
  otherKind: 'acl-not-in-directory',
  disabled: 'acl-account-doubtful',
  lookalike: 'acl-account-doubtful',
  guest: 'acl-account-doubtful',
  guestsInside: 'acl-account-doubtful',
  denied: 'acl-deny-beats-grant',
}

const eachGrantDenied =
  'Nobody can find the item: each entry that lets somebody in is overruled by one that cannot find it (deny).'

/** A deny of everyone says so by itself. */
function isEachGrantDenied(acl: readonly AclEntry[], { knownOf, members }: DirectoryFacts): boolean {
  const denies = acl.filter(({ accessType }) => accessType === 'deny')
  if (denies.length === 0 || denies.some(({ type }) => type === 'everyone')) return false
  const isGuest = isGuestBy(knownOf)
  const grants = acl.filter((entry) => entry.accessType === 'grant' && standsForSomebody(entry))
  // It ends at the first grant that lets anybody in.
  const isDenied = (grant: AclEntry) => denies.some((deny) => takenAway(grant, deny, { members, isGuest }) === 'all')
  return grants.length > 0 && grants.every(isDenied)
}

/** Whether the account of an ID is a guest, as far as the directory says. */
export function isGuestBy(knownOf: DirectoryFacts['knownOf']): (userId: string) => boolean | undefined {
  return (userId) => {
    const known = knownOf({ type: 'user', value: userId, accessType: 'grant' })
    return known !== 'unknown' && known?.kind === 'user' ? known.isGuest : undefined
  }
}
