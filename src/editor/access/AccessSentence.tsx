import { useEntryNames } from '../../directory/useEntryNames.ts'
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
  const acl = useLive(state, ({ item }) => item.acl)
  return <span>{whoCanFindIt(acl, useEntryNames(acl))}</span>
}
