import type { ReactNode } from 'react'
import type { CauseFinding, CheckLacks } from '../../domain/answer/cause.ts'
import type { CauseCandidate } from '../../domain/answer/explainAnswer.ts'
import { placeName } from '../../domain/placeName.ts'
import { type Place, placeKey } from '../../domain/problem.ts'
import { Button } from '../../ui/Button.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import styles from './CauseList.module.css'

/** What can be done about a cause. */
export interface CauseHelp {
  /** Leads to a field; left out where the cause is about an item that is not in the form. */
  readonly onGo?: ((place: Place) => void) | undefined
  /** The ways to mend what is wrong at places now, the best as the main button where they lead, with what stands beside them. */
  readonly fixesAt?: FixesAt | undefined
  /** Submits once more; left out where it was not the editor that sent. */
  readonly again?: { readonly isChanged: boolean; readonly submit: () => void } | undefined
}

export type FixesAt = (
  places: readonly Place[],
  isMain: boolean,
  beside: (isMendable: boolean) => ReactNode,
) => ReactNode

interface Props extends CauseHelp {
  readonly cause: CauseCandidate
  /** It is what to do first: one of its buttons is the main one. */
  readonly isFirst: boolean
}

/** One cause: what it is, what to do, and how sure that is; below it what mends it, and the ways to its fields. */
export function CauseLine({ cause, isFirst, onGo, fixesAt, again }: Props) {
  const { title, next, link, certainty, places, finding } = cause
  const shown = places.slice(0, mostPlaces)
  // What mends it comes first; then submitting once something is changed; until then the way to the field.
  const beside = (isMendable: boolean) => (
    <>
      {onGo === undefined && shown.length > 0 && (
        <span className={styles.source}>In {shown.map(placeName).join(', ')}</span>
      )}
      {onGo !== undefined &&
        shown.map((place, index) => (
          <Button
            key={placeKey(place)}
            size="small"
            appearance={isFirst && !isMendable && again?.isChanged !== true && index === 0 ? 'primary' : 'secondary'}
            onClick={() => onGo(place)}
          >
            Go to {placeName(place)}
          </Button>
        ))}
      {isFirst && again !== undefined && (
        <Button
          id="submit-again"
          size="small"
          appearance={!isMendable && again.isChanged ? 'primary' : 'secondary'}
          onClick={again.submit}
        >
          Submit again
        </Button>
      )}
      {places.length > shown.length && (
        <span className={styles.source}>
          and {places.length - shown.length} more{onGo !== undefined && ', see Problems'}
        </span>
      )}
    </>
  )
  return (
    <>
      <p className={styles.words}>
        <strong>{title}</strong> {next}
      </p>
      <p className={styles.source}>
        {finding !== undefined && `${findingText(finding, onGo === undefined)} · `}
        {link === undefined ? (
          certainties[certainty]
        ) : (
          <>
            {certainty !== 'documented' && `${certainties[certainty]} · `}
            <PageLink href={link} label={`${linkWord(certainty)}: ${title}`}>
              {linkWord(certainty)}
            </PageLink>
          </>
        )}
      </p>
      {(shown.length > 0 || (isFirst && again !== undefined)) && (
        <div className={styles.places}>{fixesAt === undefined ? beside(false) : fixesAt(shown, isFirst, beside)}</div>
      )}
    </>
  )
}

function findingText({ is, lacks }: CauseFinding, isPayload: boolean): string {
  switch (is) {
    case 'found':
      return isPayload ? 'Found in this payload' : 'Found in this item'
    case 'ruledOut':
      return `The answer names it, but the check does not find it in this ${isPayload ? 'payload' : 'item'}`
    case 'unknown':
      return `Not checked: ${lacking[lacks ?? 'schema']}`
  }
}

const lacking: Record<CheckLacks, string> = {
  schema: 'this takes the schema of the connection',
  connectionId: 'it does not say its connection',
  itemId: 'it does not say its item ID',
}

function linkWord(certainty: CauseCandidate['certainty']): string {
  return certainty === 'documented' ? 'Documentation' : 'Source'
}

/** More buttons would hide the next cause. */
const mostPlaces = 6

const certainties: Record<CauseCandidate['certainty'], string> = {
  documented: 'Documented',
  seen: 'Seen by others',
  draft: 'Found in this item',
  answer: 'Said by the answer',
}
