import { useId } from 'react'
import { onePerValue } from '../../domain/answer/onePerValue.ts'
import type { PartOfPayload } from '../../domain/answer/partOfPayload.ts'
import type { Mistake } from '../../domain/answer/payloadMistakes.ts'
import { withoutSecrets } from '../../domain/answer/withoutSecrets.ts'
import { capitalized } from '../../domain/capitalized.ts'
import { inWords } from '../../domain/limits.ts'
import { mayBeMore } from '../../domain/mayBeMore.ts'
import { placeName } from '../../domain/placeName.ts'
import { placeKey } from '../../domain/problem.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './CauseList.module.css'
import type { RejectedPayload } from './itemAtHand.ts'
import { JsonCode } from './JsonCode.tsx'
import type { SchemaKey } from './useRejectedPayload.ts'
import { answerWords } from './words.ts'

interface Props {
  readonly mistakes: readonly Mistake[]
  readonly partAt?: RejectedPayload['partAt']
  /** False where there was no schema to compare the properties with. */
  readonly isCompared: boolean
  /** Whose schema is lacking then; empty where that is not known. */
  readonly connectionId: string
  readonly against?: SchemaKey
  /** Another schema can be chosen. */
  readonly hasChoice?: boolean
  /** Leads to signing in, which brings the schema; undefined for who is. */
  readonly onSignIn: (() => void) | undefined
}

/** What is wrong with a payload that was rejected elsewhere, as it was sent, and what to change. */
export function PayloadProblems({
  mistakes,
  partAt,
  isCompared,
  connectionId,
  against = 'auto',
  hasChoice = false,
  onSignIn,
}: Props) {
  // Who chose no schema is told no more than that.
  const isEnough = isCompared || against === 'none'
  const titleId = useId()
  const told = onePerValue(mistakes)
  const shown = told.slice(0, mostShown)
  return (
    <>
      {mistakes.length > 0 && (
        <section aria-labelledby={titleId} className={styles.group}>
          <h3 className={styles.title}>
            <span id={titleId}>{countText(told.length, isEnough)}</span>
            {!isEnough && `: ${mayBeMore(connectionId)}`}
          </h3>
          <ul className={styles.causes}>
            {shown.map((mistake, index) => (
              // One rule may be broken twice in a place.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={`${mistake.rule} ${index}`}>
                <strong>{lineStart(mistake)}:</strong> {mistake.message}
                {!isSamePlace(mistake, shown[index + 1]) && <AsSent part={partAt?.(mistake.place)} />}
              </li>
            ))}
          </ul>
          {told.length > shown.length && (
            <p className={styles.source}>and {told.length - shown.length} more: open it in the form to see them.</p>
          )}
        </section>
      )}
      {!isCompared &&
        (onSignIn !== undefined && against === 'auto' ? (
          <div className={styles.wayOn}>
            <Button onClick={onSignIn}>{answerWords.signInToCompare}</Button>
            <span>
              {mistakes.length === 0 && `${answerWords.noneYet} `}
              {connectionId.trim() === '' ? answerWords.thenChoose : answerWords.comesBack} {answerWords.orPaste}
            </span>
          </div>
        ) : (
          <p className={styles.source}>
            {against === 'none'
              ? answerWords.notAsChosen
              : against !== 'auto'
                ? answerWords.unreadSchema
                : howToCompare(mistakes.length, hasChoice)}
          </p>
        ))}
    </>
  )
}

/** The line of both is shown below the second. */
function isSamePlace({ place }: Mistake, next: Mistake | undefined): boolean {
  return next !== undefined && placeKey(place) === placeKey(next.place)
}

/** The line that is wrong. */
function AsSent({ part }: { readonly part: PartOfPayload | undefined }) {
  if (part === undefined) return null
  return (
    <span className={styles.part}>
      {part.line === undefined ? 'Sent:' : `Line ${inWords(part.line)}:`} <JsonCode text={withoutSecrets(part.text)} />
    </span>
  )
}

function howToCompare(count: number, hasChoice: boolean): string {
  if (hasChoice) return answerWords.chooseToCompare
  return count > 0 ? answerWords.toCompare : answerWords.notCompared
}

function countText(count: number, isCompared: boolean): string {
  const one = isCompared ? 'One mistake' : 'At least one mistake'
  const several = `${isCompared ? '' : 'At least '}${count} mistakes`
  return `${count === 1 ? one : several} in the payload`
}

const mostShown = 12

// The name of a property is written as it is.
function lineStart({ rule, place }: Mistake): string {
  if (rule.startsWith('json-')) return 'JSON'
  const name = placeName(place)
  return place.in === 'body' && place.pointer.startsWith('/properties/') ? name : capitalized(name)
}
