import type { WantedPrincipal } from '../../../domain/access/pasted/wantedPrincipal.ts'
import { aclEntryOf, audienceKey, isForEverybody } from '../../../domain/acl.ts'
import type { ApiVersion } from '../../../domain/apiVersion.ts'
import type { DirectoryPrincipal } from '../../../domain/directory/directoryPrincipal.ts'
import { isGuid } from '../../../domain/guid.ts'
import type { AccessType, AclEntryDraft } from '../../../domain/itemDraft.ts'
import type { PrincipalRef, ResolvedPrincipal } from '../../../graph/directory/resolvePrincipals.ts'
import type { GraphError } from '../../../graph/graphError.ts'
import { withEverybody, withPrincipal, withType } from '../aclEntryEdits.ts'
import { newAclEntry } from '../newAclEntry.ts'

/** One of a pasted list, and what became of it. */
export interface Listed {
  readonly wanted: WantedPrincipal
  /** Undefined while it is being looked up, or where nobody looks. */
  readonly resolved: ResolvedPrincipal | undefined
  /** Whom the user chose among several of the name. */
  readonly chosen: DirectoryPrincipal | undefined
}

/** What is asked of the directory for one of a list; undefined where there is nothing to ask. */
export function refOf({ text, type }: WantedPrincipal): PrincipalRef | undefined {
  if (type === 'externalGroup' || (type !== undefined && isForEverybody({ type }))) return undefined
  return { text, ...(type === 'user' || type === 'group' ? { kind: type } : {}) }
}

/** How one of a list can become an entry, or why it cannot. */
export type ListedStanding =
  | 'ready'
  | 'looking'
  | 'several'
  | 'nobody'
  | 'unchecked'
  | 'waiting'
  | 'signedOut'
  | 'unreadable'

/** An ID that could not be looked up can still be added; a name that could not, cannot. */
export function standingOf({ wanted, resolved, chosen }: Listed): ListedStanding {
  if (refOf(wanted) === undefined || chosen !== undefined) return 'ready'
  switch (resolved?.kind) {
    case undefined:
      return 'looking'
    case 'found':
      return 'ready'
    case 'ambiguous':
      return 'several'
    case 'unknown':
      return 'nobody'
    case 'unreadable':
      if (isGuid(wanted.text)) return 'unchecked'
      if (isSignedOut(resolved.error)) return 'signedOut'
      return resolved.error.kind === 'consentNeeded' ? 'waiting' : 'unreadable'
  }
}

/** True while nobody is signed in, so that nothing can be looked up yet. */
export function isSignedOut(error: GraphError): boolean {
  return error.kind === 'signInNeeded' && error.cause === 'noSession'
}

/** The entry for one of a list; undefined where nobody is known for it. An ID that was not looked up is one of a person. */
export function listedEntry(
  listed: Listed,
  access: AccessType,
  apiVersion: ApiVersion,
  tenantId: string | undefined,
): AclEntryDraft | undefined {
  const { wanted, resolved, chosen } = listed
  const { text, type, accessType = access } = wanted
  const entry: AclEntryDraft = { ...newAclEntry(apiVersion), accessType }
  if (type === 'everyone' || type === 'everyoneExceptGuests') return withEverybody(entry, type, apiVersion, tenantId)
  if (type === 'externalGroup') return { ...withType(entry, type, apiVersion, tenantId), value: text }
  const principal = chosen ?? (resolved?.kind === 'found' ? resolved.principal : undefined)
  if (principal !== undefined) return withPrincipal(entry, principal, apiVersion)
  if (standingOf(listed) !== 'unchecked') return undefined
  return { ...withType(entry, type ?? 'user', apiVersion, tenantId), value: text }
}

/** What a list adds, each once, and how many of it are in the access list already, or in the list again under another name. */
export interface Addition {
  readonly entries: readonly AclEntryDraft[]
  readonly inAlready: number
  readonly again: number
}

/** Parts a list by what the access list has: the same person or group with the same access is added no second time. */
export function additionTo(acl: readonly AclEntryDraft[], listed: readonly AclEntryDraft[]): Addition {
  const there = new Set(acl.map(keyOf))
  const fresh = listed.filter((entry) => !there.has(keyOf(entry)))
  const once = new Map(fresh.toReversed().map((entry) => [keyOf(entry), entry]))
  const entries = fresh.filter((entry) => once.get(keyOf(entry)) === entry)
  return { entries, inAlready: listed.length - fresh.length, again: fresh.length - entries.length }
}

function keyOf(entry: AclEntryDraft): string {
  return `${entry.accessType} ${audienceKey(aclEntryOf(entry, 'beta'))}`
}
