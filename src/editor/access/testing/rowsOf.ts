import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import { EntryRow } from '../../../item/draftForm.ts'
import type { EntryRows } from '../entryRows.ts'

type Rows = Pick<EntryRows, 'fields' | 'replace' | 'remove' | 'insert' | 'move'>

/** The rows of these entries, with the ids row0, row1, …, for tests; what changes them does nothing but what is said. */
export function rowsOf(acl: readonly AclEntryDraft[], parts: Partial<Rows> = {}): Rows {
  const unused = () => undefined
  return {
    fields: acl.map((entry, index) => Object.assign(new EntryRow(entry), { id: `row${index}` })),
    replace: unused,
    remove: unused,
    insert: unused,
    move: unused,
    ...parts,
  }
}
