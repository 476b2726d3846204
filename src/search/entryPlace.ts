import { aclEntryOf, audienceKey } from '../domain/acl.ts'
import type { AclEntryDraft } from '../domain/itemDraft.ts'
import type { Place } from '../domain/problem.ts'

/** Where the form has an entry of a stored access list: at the same entry, or the list where it has none. */
export function entryPlace(inForm: readonly AclEntryDraft[], stored: AclEntryDraft | undefined): Place {
  const keyOf = (entry: AclEntryDraft) => `${entry.accessType} ${audienceKey(aclEntryOf(entry, 'beta'))}`
  const index = stored === undefined ? -1 : inForm.findIndex((entry) => keyOf(entry) === keyOf(stored))
  return { in: 'body', pointer: index < 0 ? '/acl' : `/acl/${index}/value` }
}
