import { useEffect, useRef, useState } from 'react'
import { ComesBack } from '../../../calling/ComesBack.tsx'
import { useGraphCalls } from '../../../calling/graphCalls.ts'
import { useDirectory } from '../../../directory/directory.ts'
import { entryNamesOf } from '../../../directory/entryNames.ts'
import { DirectoryTrouble } from '../../../directory/finding/DirectoryTrouble.tsx'
import type { DirectoryUser } from '../../../domain/directory/directoryPrincipal.ts'
import type { AclEntry } from '../../../domain/externalItem.ts'
import type { LeftFor } from '../../../signInReturn/leftFor.ts'
import { useLive } from '../../../ui/live.ts'
import type { WayToEntry } from './EntryLinks.tsx'
import { PersonBox } from './PersonBox.tsx'
import { type PersonTrial, tryPerson } from './personTrial.ts'
import styles from './TrialAnswer.module.css'
import { TrialAnswer } from './TrialAnswer.tsx'

interface Props {
  /** Has to stay the same while somebody is tested. */
  readonly acl: readonly AclEntry[]
  readonly tenantId: string | undefined
  /** What is typed at the beginning: a name, a mail address or an ID. */
  readonly text?: string | undefined
  /** Where whoever leaves for a consent page comes back to; without one, to what is around it. */
  readonly to?: LeftFor
  /** How to get to an entry of the list; absent where there is no way. */
  readonly wayTo?: WayToEntry | undefined
}

/** A box for a person, and whether an access list lets them in, with the reason. */
export function PersonTest({ acl, tenantId, text = '', to, wayTo }: Props) {
  const { client } = useGraphCalls()
  const { names, remember } = useDirectory()
  const nameOf = entryNamesOf(useLive(names, (all) => all))
  const [person, setPerson] = useState<DirectoryUser>()
  const [typed, setTyped] = useState(text)
  const [round, setRound] = useState(0)
  const [trial, setTrial] = useState<{ readonly of: DirectoryUser; readonly came: PersonTrial }>()
  useEffect(() => {
    if (person === undefined) return undefined
    const abort = new AbortController()
    void tryPerson(client, acl, person, tenantId, abort.signal).then((came) => {
      if (abort.signal.aborted) return
      remember(came.groups)
      setTrial({ of: person, came })
    })
    return () => abort.abort()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each round asks anew.
  }, [client, acl, person, tenantId, remember, round])
  // Elsewhere nothing below moves that matters.
  const isInDialog = to !== undefined
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = told.current
    if (trial === undefined || place === null) return
    // The room that an answer took is kept for the next one.
    if (isInDialog) place.style.minHeight = `${place.offsetHeight}px`
    // Below the box there may be no room left, and the list was over it.
    place.scrollIntoView?.({ block: 'nearest' })
  }, [trial, isInDialog])
  const came = person !== undefined && trial?.of === person ? trial.came : undefined
  const shown = (
    <>
      <PersonBox person={person} typed={typed} onTyped={setTyped} onPerson={setPerson} />
      <div ref={told} role="status" className={isInDialog ? styles.place : undefined}>
        {person !== undefined &&
          (came === undefined ? (
            <p>Checking the groups of {person.displayName}…</p>
          ) : (
            <TrialAnswer trial={came} acl={acl} person={person} nameOf={nameOf} onPerson={setPerson} wayTo={wayTo} />
          ))}
      </div>
      {came?.error !== undefined && (
        <DirectoryTrouble
          error={came.error}
          doing="finding people and groups"
          onTryAgain={() => {
            setTrial(undefined)
            setRound(round + 1)
          }}
        />
      )}
    </>
  )
  if (to === undefined) return shown
  return (
    <ComesBack to={to} about={person?.id ?? typed}>
      {shown}
    </ComesBack>
  )
}
