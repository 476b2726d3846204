import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { accessTypeNames, aclTypeNames } from './accessNames.ts'
import { shownType } from './aclEntryEdits.ts'

/** The indexes of the entries in whose value, type or access the text is. */
export function matchingEntries(entries: readonly AclEntryDraft[], text: string): readonly number[] {
  const wanted = text.trim().toLowerCase()
  return entries.flatMap((entry, index) => (textOf(entry).includes(wanted) ? [index] : []))
}

function textOf(entry: AclEntryDraft): string {
  return `${accessTypeNames[entry.accessType]} ${aclTypeNames[shownType(entry)]} ${entry.sought ?? entry.value}`.toLowerCase()
}
