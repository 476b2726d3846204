import { useDeferredValue, useMemo } from 'react'
import { useEntryNames } from '../../directory/useEntryNames.ts'
import { whoCanFindIt } from '../../domain/access/whoCanFindIt.ts'
import type { AclEntry } from '../../domain/externalItem.ts'
import type { DraftState } from '../../item/draftState.ts'
import { type Live, useLive } from '../../ui/live.ts'
import hidden from '../../ui/visuallyHidden.module.css'

interface Props {
  readonly state: Live<DraftState>
  /** A longer sentence names fewer; all of them are in its tooltip, and for screen readers. */
  readonly mostCharacters?: number
}

/**
 * Who can find the item as it is now, by name where names are known. A key elsewhere leaves the access list the same, and
 * nothing is counted anew; a key in a long list does not wait for the count.
 */
export function AccessSentence({ state, mostCharacters = Number.POSITIVE_INFINITY }: Props) {
  const acl = useLatest(useLive(state, ({ item }) => item.acl))
  const nameOf = useEntryNames(acl)
  const whole = useMemo(() => whoCanFindIt(acl, nameOf), [acl, nameOf])
  const isLong = whole.length > mostCharacters
  const short = useMemo(() => (isLong ? whoCanFindIt(acl, nameOf, 1) : whole), [isLong, acl, nameOf, whole])
  if (short === whole) return <span>{whole}</span>
  return (
    <span title={whole}>
      <span aria-hidden>{short}</span>
      <span className={hidden.hidden}>{whole}</span>
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
