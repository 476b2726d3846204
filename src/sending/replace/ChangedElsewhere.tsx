import { useMemo } from 'react'
import { useEntryNames } from '../../directory/useEntryNames.ts'
import { comparedEntries, memberTitle } from '../../domain/compare/memberText.ts'
import { dayAndTimeText } from '../../ui/formats.ts'
import type { ChangedSince } from './replaceQuestion.ts'

/** What somebody else changed of the stored item since this device knew it; people and groups by their names. */
export function ChangedElsewhere({ since: { known, members } }: { readonly since: ChangedSince }) {
  const nameOf = useEntryNames(useMemo(() => comparedEntries(members), [members]))
  const time = dayAndTimeText(known.at)
  const when = known.how === 'loaded' ? `you opened it here (${time})` : `it was last sent from here (${time})`
  const names = members.slice(0, mostNamed).map((member) => memberTitle(member, nameOf).name)
  const more = members.length - names.length
  return (
    <>
      Changed on the server since {when}: {names.join(', ')}
      {more > 0 && ` and ${more} more`}.
    </>
  )
}

const mostNamed = 5
