import { aclEntryOf, audienceKey } from '../domain/acl.ts'
import type { AclEntryDraft } from '../domain/itemDraft.ts'
import type { Place } from '../domain/problem.ts'

/** Where the form has an entry of a stored access list; undefined where it has none such. */
export function entryPlace(inForm: readonly AclEntryDraft[], stored: AclEntryDraft | undefined): Place | undefined {
  const keyOf = (entry: AclEntryDraft) => `${entry.accessType} ${audienceKey(aclEntryOf(entry, 'beta'))}`
  const index = stored === undefined ? -1 : inForm.findIndex((entry) => keyOf(entry) === keyOf(stored))
  return index < 0 ? undefined : { in: 'body', pointer: `/acl/${index}/value` }
}
