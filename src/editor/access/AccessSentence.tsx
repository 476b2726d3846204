import { useDeferredValue, useMemo } from 'react'
import { useEntryNames } from '../../directory/useEntryNames.ts'
import { whoCanFindItInParts } from '../../domain/access/whoCanFindIt.ts'
import type { AclEntry } from '../../domain/externalItem.ts'
import type { DraftState } from '../../item/draftState.ts'
import { type Live, useLive } from '../../ui/live.ts'

interface Props {
  readonly state: Live<DraftState>
}

/**
 * Who can find the item as it is now, by name where names are known. A key elsewhere leaves the access list the same, and
 * nothing is counted anew; a key in a long list does not wait for the count. Where there is little room, who is kept out is
 * said whole.
 */
export function AccessSentence({ state }: Props) {
  const acl = useLatest(useLive(state, ({ item }) => item.acl))
  const nameOf = useEntryNames(acl)
  const { found, except } = useMemo(() => whoCanFindItInParts(acl, nameOf), [acl, nameOf])
  if (except === '') return <span>{found}</span>
  return (
    <span>
      <span>{found},</span> <span>{except}</span>
    </span>
  )
}

/** The list as it is now; a long one a moment later. */
function useLatest(acl: readonly AclEntry[]): readonly AclEntry[] {
  const isLong = acl.length > mostCountedAtOnce
  const later = useDeferredValue(isLong ? acl : undefined)
  return isLong && later !== undefined ? later : acl
}

const mostCountedAtOnce = 5000
