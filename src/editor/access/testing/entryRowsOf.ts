import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import type { EntryRows } from '../entryRows.ts'

/** The rows of these entries, numbered 1, 2, …, for tests; what changes them does nothing but what is said. */
export function entryRowsOf(acl: readonly AclEntryDraft[], parts: Partial<EntryRows> = {}): EntryRows {
  const unused = () => undefined
  return {
    ids: acl.map((_, index) => index + 1),
    append: unused,
    insert: unused,
    move: unused,
    remove: unused,
    change: unused,
    changeAll: unused,
    replace: unused,
    ...parts,
  }
}
