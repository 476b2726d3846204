import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import type { FormRows } from '../../item/useRows.ts'

/** The rows of the form's access list, with what changes them. */
export type EntryRows = FormRows<AclEntryDraft>
