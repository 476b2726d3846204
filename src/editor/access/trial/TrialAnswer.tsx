import { CheckmarkCircleFilled, QuestionCircleFilled, SubtractCircleFilled } from '@fluentui/react-icons'
import { useState } from 'react'
import { useGraphCalls } from '../../../calling/graphCalls.ts'
import { useDirectory } from '../../../directory/directory.ts'
import { accessAnswerInWords } from '../../../domain/access/answerInWords.ts'
import type { EffectiveAccess } from '../../../domain/access/effectiveAccess.ts'
import { entriesToSee } from '../../../domain/access/entryCalled.ts'
import type { EntryNames } from '../../../domain/access/whoCanFindIt.ts'
import { whyNotLetIn } from '../../../domain/access/whyNotLetIn.ts'
import type { DirectoryUser } from '../../../domain/directory/directoryPrincipal.ts'
import type { AclEntry } from '../../../domain/externalItem.ts'
import { Button } from '../../../ui/Button.tsx'
import { EntryLinks, type WayToEntry } from './EntryLinks.tsx'
import type { PersonTrial } from './personTrial.ts'
import styles from './TrialAnswer.module.css'
import { WayToGroup } from './WayToGroup.tsx'

interface Props {
  readonly trial: PersonTrial
  readonly acl: readonly AclEntry[]
  readonly person: DirectoryUser
  readonly nameOf: EntryNames
  /** Takes the person with more known about them. */
  readonly onPerson: (person: DirectoryUser) => void
  /** How to get to an entry of the list; absent where there is no way. */
  readonly wayTo?: WayToEntry | undefined
}

/** The answer about one person: yes, no or not certain, which entry decides, by way of which groups, and what was not checked. */
export function TrialAnswer({ trial, acl, person, nameOf, onPerson, wayTo }: Props) {
  const { access, decisiveGroup, groups } = trial
  const { title, reason, also, unchecked } = accessAnswerInWords(access, acl, person.displayName, nameOf)
  const notLetIn = whyNotLetIn(access, acl, person.displayName, nameOf)
  const Icon = icons[access.answer]
  const isGuestOpen = access.unchecked.some((index) => acl[index]?.type === 'everyoneExceptGuests')
  return (
    <div className={styles.answer} data-answer={access.answer}>
      <h3 className={styles.title}>
        <Icon aria-hidden />
        <bdi>{title}</bdi>
      </h3>
      <p>{reason}</p>
      {notLetIn.length > 0 && (
        <ul>
          {notLetIn.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {also !== undefined && <p>{also}</p>}
      {decisiveGroup !== undefined && (
        <WayToGroup key={person.id} person={person} groups={groups} groupId={decisiveGroup} />
      )}
      {person.isEnabled === false && <p>This account is disabled, so nobody signs in with it now.</p>}
      {unchecked.length > 0 && (
        <>
          <p>Not checked:</p>
          <ul>
            {unchecked.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {wayTo !== undefined && <EntryLinks entries={entriesToSee(access, acl, nameOf)} wayTo={wayTo} />}
      {isGuestOpen && <GuestCheck person={person} onPerson={onPerson} />}
    </div>
  )
}

const icons: Record<EffectiveAccess['answer'], typeof CheckmarkCircleFilled> = {
  yes: CheckmarkCircleFilled,
  // Often just what is wanted, so it is no failure.
  no: SubtractCircleFilled,
  notCertain: QuestionCircleFilled,
}

/** Whether an account is a guest takes one more permission, which is asked for only here. */
function GuestCheck({ person, onPerson }: Pick<Props, 'person' | 'onPerson'>) {
  const { act } = useGraphCalls()
  const { resolve } = useDirectory()
  const [isRefused, setRefused] = useState(false)
  const check = async () => {
    const [result] = await resolve([{ text: person.id, kind: 'user' }], { detail: 'full' })
    if (result?.kind === 'found' && result.principal.kind === 'user') return onPerson(result.principal)
    if (result?.kind !== 'unreadable') return undefined
    if (result.error.kind === 'consentNeeded') return act({ kind: 'interact', scopes: result.error.scopes })
    return setRefused(true)
  }
  return (
    <>
      <Button size="small" onClick={() => void check()}>
        Find out whether this is a guest
      </Button>
      {isRefused && <p>Graph does not show it to this account.</p>}
    </>
  )
}
