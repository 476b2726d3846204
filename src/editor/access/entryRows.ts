import type { UseFieldArrayReturn } from 'react-hook-form'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { type DraftForm, EntryRow } from '../../item/draftForm.ts'

/** The rows of the form's access list, with what changes them. */
export type EntryRows = UseFieldArrayReturn<DraftForm, 'acl'>

/** What is done with one entry as a whole. */
export type EntryEdit = 'duplicate' | 'up' | 'down' | 'remove'

/** Puts other entries in the place of all, as one change. */
export function putEntries({ replace }: Pick<EntryRows, 'replace'>, entries: readonly AclEntryDraft[]): void {
  replace(entries.map((entry) => new EntryRow(entry)))
}
