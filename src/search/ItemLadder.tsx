import { useEffect, useRef } from 'react'
import { useGraphCalls } from '../calling/graphCalls.ts'
import { useDirectory } from '../directory/directory.ts'
import { entryNamesOf } from '../directory/entryNames.ts'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import type { AclEntryDraft, ItemDraft } from '../domain/itemDraft.ts'
import type { Place } from '../domain/problem.ts'
import { headlineOf } from '../domain/search/ladder.ts'
import type { LadderFacts } from '../domain/search/ladderFacts.ts'
import { leftOutBy } from '../domain/search/leftOut.ts'
import { likelyCauses } from '../domain/search/likelyCauses.ts'
import { isLookTelling } from '../domain/search/reminder.ts'
import { noteLook } from '../sending/ledger/lookedFor.ts'
import type { ItemTarget } from '../sending/stored/storedItems.ts'
import type { StoredItemsHandle } from '../sending/stored/useStoredItems.ts'
import { Button } from '../ui/Button.tsx'
import { type Live, useLive } from '../ui/live.ts'
import { Spinner } from '../ui/Spinner.tsx'
import { CauseLines } from './CauseLines.tsx'
import { checkWish } from './checkWish.ts'
import styles from './FindTab.module.css'
import { ForOthers } from './ForOthers.tsx'
import { isSameItem } from './isSameItem.ts'
import { missingPermission } from './missingPermission.ts'
import { RungHelp } from './RungHelp.tsx'
import { RungLine } from './RungLine.tsx'
import { SearchTrouble } from './SearchTrouble.tsx'
import { useLadder } from './useLadder.ts'
import { VerdictMark } from './VerdictMark.tsx'
import { findWords } from './words.ts'

interface Props {
  readonly target: ItemTarget
  readonly stored: StoredItemsHandle
  readonly tenantId: string | undefined
  readonly schema: ConnectionSchema | undefined
  /** Why nothing can be asked now. */
  readonly obstacle: string | undefined
  /** The item in the form; undefined where that is another one. */
  readonly draft: Live<ItemDraft> | undefined
  /** What is in the form was not sent yet: Submit is next then, and not this. */
  readonly isUnsent: boolean
  /** Goes to a field; undefined where the form has another item. */
  readonly onGo: ((place: Place) => void) | undefined
  /** Where the form has an entry of the stored access list. */
  readonly placeOfEntry: (entry: AclEntryDraft | undefined) => Place | undefined
  /** Told of what is known of the item, and undefined until it was checked. */
  readonly onFacts: (facts: LadderFacts | undefined) => void
}

/** The button that asks how far an item has come, and the answer: the verdict first, then the rungs, then what may be the cause. */
export function ItemLadder(props: Props) {
  const { target, stored, tenantId, schema, obstacle, draft, isUnsent, onGo, placeOfEntry, onFacts } = props
  const { client, apiVersion } = useGraphCalls()
  const { names, owner } = useDirectory()
  const nameOf = entryNamesOf(useLive(names, (all) => all))
  const ladder = useLadder({ client, apiVersion, stored, tenantId, nameOf, schema }, target, owner, draft)
  const { observation, rungs, asking } = ladder
  const isWished = useLive(checkWish, (wish) => wish !== undefined && isSameItem(wish, target))
  const check = useRef(ladder.check)
  useEffect(() => {
    check.current = ladder.check
  })
  useEffect(() => {
    if (!isWished) return
    checkWish.set(undefined)
    if (obstacle === undefined) check.current()
  }, [isWished, obstacle])

  useEffect(() => {
    if (observation === undefined || observation.facts.search.kind !== 'ok') return
    const { search, write, now } = observation.facts
    const isFound = search.value.byId || search.value.byContent === true
    if (isLookTelling(isFound, write.kind === 'none' ? undefined : write.at, now)) noteLook({ owner, ...target }, now)
    // oxlint-disable-next-line react/exhaustive-deps -- once for each answer.
  }, [observation])

  const facts = observation?.facts
  useEffect(() => {
    onFacts(facts)
  }, [facts, onFacts])

  const wayToEntry = (entry: AclEntryDraft | undefined) => {
    const place = placeOfEntry(entry)
    return place === undefined || onGo === undefined ? undefined : () => onGo(place)
  }
  const isChecking = asking === 'everything'
  const headline = facts === undefined ? undefined : headlineOf(rungs, facts)
  const leftOut = facts === undefined ? undefined : leftOutBy(facts)
  const missing = isChecking ? undefined : missingPermission(ladder)
  const question = useRef<HTMLDivElement>(null)
  const answer = useRef<HTMLDivElement>(null)
  const wasChecking = useRef(false)
  useEffect(() => {
    // What came of a press has its button in sight; a tab that is only opened again stays at its top.
    if (wasChecking.current && !isChecking) {
      const isLow = innerHeight < lowWindow
      if (question.current !== null) question.current.scrollIntoView({ block: 'nearest' })
      else if (isLow) answer.current?.scrollIntoView({ block: 'start' })
    }
    wasChecking.current = isChecking
  }, [isChecking])
  const item = observation?.members && { members: observation.members, schema: observation.schema }
  const causes = facts === undefined || isChecking ? [] : likelyCauses(facts, item)
  const causesTitle = causesTitleOf(headline?.verdict, leftOut)
  const isForOthers = headline?.verdict === 'notYou' && leftOut === 'others' && !isChecking
  return (
    <>
      <div ref={answer} className={styles.row}>
        <Button
          id="is-it-found"
          appearance={observation === undefined && !isUnsent ? 'primary' : 'secondary'}
          disabledFocusable={obstacle !== undefined || isChecking}
          title={obstacle}
          onClick={ladder.check}
        >
          {observation === undefined ? findWords.check : findWords.again}
        </Button>
        {obstacle !== undefined && <span className={styles.hint}>{obstacle}</span>}
        {isChecking && (
          <>
            <Spinner label={findWords.checking} isTiny />
            <Button size="small" onClick={ladder.cancel}>
              Cancel
            </Button>
          </>
        )}
      </div>
      <p role="status" className={styles.headline}>
        {headline !== undefined && !isChecking && (
          <>
            <VerdictMark verdict={headline.verdict} />
            {headline.says}
          </>
        )}
      </p>
      {isForOthers && observation?.members !== undefined && (
        <ForOthers
          who={observation.facts.access.kind === 'ok' ? (observation.facts.access.value.who ?? '') : ''}
          acl={observation.members.acl}
          tenantId={tenantId}
          wayToEntry={wayToEntry}
        />
      )}
      {missing !== undefined && (
        <div ref={question}>
          <SearchTrouble error={missing} doing="searching as you" onTryAgain={ladder.check} />
        </div>
      )}
      {ladder.fault !== undefined && <p role="alert">{ladder.fault}</p>}
      {observation !== undefined && (
        <ol aria-label="From saved to found" className={styles.rungs}>
          {rungs.map((rung) => (
            <RungLine key={rung.name} rung={rung} evidence={observation.evidence[rung.name] ?? []}>
              {!isChecking && <RungHelp name={rung.name} ladder={ladder} tenantId={tenantId} wayToEntry={wayToEntry} />}
            </RungLine>
          ))}
        </ol>
      )}
      {causes.length > 0 && (
        <section aria-label={causesTitle}>
          <h3 className={styles.subtitle}>{causesTitle}</h3>
          <CauseLines causes={causes} onGo={onGo} />
        </section>
      )}
    </>
  )
}

/** In CSS pixels: in such a window, as on a projector, what was asked stands above the edge so that the answer has room. */
const lowWindow = 600

// What is found already can only be found better.
function causesTitleOf(verdict: string | undefined, leftOut: ReturnType<typeof leftOutBy>): string {
  if (verdict === 'yes') return findWords.better
  return leftOut === undefined ? findWords.causes : leftOut === 'others' ? findWords.hiddenFromAll : findWords.cause
}
