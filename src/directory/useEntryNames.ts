import { useEffect, useMemo } from 'react'
import type { EntryNames } from '../domain/access/whoCanFindIt.ts'
import type { AclEntryDraft } from '../domain/itemDraft.ts'
import { useLive } from '../ui/live.ts'
import { useDirectory } from './directory.ts'
import { entryNamesOf, entryRefs } from './entryNames.ts'

/** What access entries are called, followed as it becomes known. The names of the first are looked for, without asking for consent. */
export function useEntryNames(entries: readonly AclEntryDraft[]): EntryNames {
  const { names, want } = useDirectory()
  const known = useLive(names, (all) => all)
  useEffect(() => want(entryRefs(entries, mostAsked)), [entries, want])
  return useMemo(() => entryNamesOf(known), [known])
}

/** A sentence names few; the entries of the form ask when they come into sight. */
const mostAsked = 20
