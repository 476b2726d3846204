import { ErrorNotice } from '../calling/ErrorNotice.tsx'
import { useGraphCalls } from '../calling/graphCalls.ts'
import type { AclEntryDraft } from '../domain/itemDraft.ts'
import { leftOutBy } from '../domain/search/leftOut.ts'
import type { RungName } from '../domain/search/rung.ts'
import { EntryLinks } from '../editor/access/trial/EntryLinks.tsx'
import { whereToLook } from '../sending/answer/whereToLook.ts'
import { Button } from '../ui/Button.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import styles from './FindTab.module.css'
import { LateOtherPerson } from './LateOtherPerson.tsx'
import { missingPermission } from './missingPermission.ts'
import { NextLook } from './NextLook.tsx'
import { SearchTrouble } from './SearchTrouble.tsx'
import type { LadderHandle } from './useLadder.ts'
import { findWords } from './words.ts'

interface Props {
  readonly name: RungName
  readonly ladder: LadderHandle
  readonly tenantId: string | undefined
  /** How to get to an entry of the stored access list; undefined where the form has none such. */
  readonly wayToEntry: (entry: AclEntryDraft | undefined) => (() => void) | undefined
}

/** What can be done at a rung: allow what it takes, try again, ask Copilot, or look at the switches. */
export function RungHelp({ name, ladder, tenantId, wayToEntry }: Props) {
  const error = ladder.observation?.errors[name]
  switch (name) {
    case 'accepted':
      return null
    case 'stored':
      return error && <ErrorNotice error={error} doing="reading the item" onTryAgain={ladder.check} />
    case 'access':
      return <AccessHelp ladder={ladder} tenantId={tenantId} wayToEntry={wayToEntry} />
    case 'searchable':
      if (
        error?.kind === 'consentNeeded' &&
        ladder.rungs.some((rung) => rung.name === name && (rung.verdict === 'notYou' || rung.verdict === 'no'))
      )
        return (
          <details className={styles.details}>
            <summary>{findWords.askAnyway}</summary>
            <SearchTrouble error={error} doing="searching as you" onTryAgain={ladder.check} />
          </details>
        )
      // Above the rungs it is asked for already.
      if (missingPermission(ladder) !== undefined) return null
      if (error !== undefined) return <SearchTrouble error={error} doing="searching as you" onTryAgain={ladder.check} />
      if (ladder.asking === 'search') return <Spinner label={findWords.checking} isTiny />
      return ladder.nextLook !== undefined && <NextLook at={ladder.nextLook} onStop={ladder.stop} />
    case 'copilot':
      return <CopilotHelp ladder={ladder} />
    case 'switches':
      return <Switches />
  }
}

function AccessHelp({ ladder: { observation }, tenantId, wayToEntry }: Omit<Props, 'name'>) {
  if (observation?.members === undefined) return null
  const { members, facts } = observation
  const entries = facts.access.kind === 'ok' ? (facts.access.value.entries ?? []) : []
  return (
    <>
      <EntryLinks entries={entries} wayTo={(index) => wayToEntry(members.acl[index])} />
      {/* Of an item for others that stands above the rungs. */}
      {leftOutBy(facts) !== 'others' && (
        <LateOtherPerson acl={members.acl} tenantId={tenantId} wayToEntry={wayToEntry} />
      )}
    </>
  )
}

function CopilotHelp({ ladder }: Pick<Props, 'ladder'>) {
  const { asking, observation } = ladder
  const error = observation?.errors.copilot
  if (observation?.members === undefined) return null
  if (asking === 'copilot') return <Spinner label={findWords.checking} isTiny />
  return (
    <>
      {error !== undefined && <SearchTrouble error={error} doing="asking Copilot" onTryAgain={ladder.askCopilot} />}
      <Button size="small" disabledFocusable={asking !== undefined} onClick={ladder.askCopilot}>
        {observation.facts.copilot.kind === 'unasked' ? findWords.copilotButton : findWords.copilotAgain}
      </Button>
    </>
  )
}

function Switches() {
  const places = whereToLook(useGraphCalls().client.baseUrl)
  return (
    <>
      <ul className={styles.list}>
        {findWords.switches.map(({ name, says }) => (
          <li key={name}>
            <strong>{name}.</strong> {says}
          </li>
        ))}
      </ul>
      {places !== undefined && (
        <PageLink href={places.connections} label={findWords.adminCenter}>
          {findWords.adminCenter}
        </PageLink>
      )}
    </>
  )
}
