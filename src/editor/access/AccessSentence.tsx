import { useEffect } from 'react'
import { useDirectory } from '../../directory/directory.ts'
import { entryNamesOf, entryRefs } from '../../directory/entryNames.ts'
import { whoCanFindIt } from '../../domain/access/whoCanFindIt.ts'
import type { DraftState } from '../../item/draftState.ts'
import { type Live, useLive } from '../../ui/live.ts'

interface Props {
  readonly state: Live<DraftState>
}

/**
 * Who can find the item as it is now, by name where names are known. A key elsewhere leaves the access list the same, and
 * nothing is counted anew.
 */
export function AccessSentence({ state }: Props) {
  const { names, want } = useDirectory()
  const acl = useLive(state, ({ item }) => item.acl)
  const known = useLive(names, (all) => all)
  useEffect(() => want(entryRefs(acl, mostAsked)), [acl, want])
  return <span>{whoCanFindIt(acl, entryNamesOf(known))}</span>
}

/** The entries that a sentence may name are among the first; those further down ask when they come into sight. */
const mostAsked = 20
