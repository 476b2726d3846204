import { Fragment, type ReactNode, useId } from 'react'
import type { CauseCandidate, Explanation } from '../../domain/answer/explainAnswer.ts'
import { placeName } from '../../domain/placeName.ts'
import { type Place, placeKey } from '../../domain/problem.ts'
import { Button } from '../../ui/Button.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import styles from './CauseList.module.css'
import { answerWords } from './words.ts'

interface Props {
  readonly explanation: Explanation
  readonly onGo: (place: Place) => void
  /** The ways to mend what is wrong at a place now. */
  readonly fixesAt?: ((place: Place) => ReactNode) | undefined
  /**
   * Below an alert with a button of its own they are possible causes; below one without, the first of them is what to do
   * first. Of an error that stands alone they are the likely ones.
   */
  readonly order?: 'likely' | 'afterAlert' | 'firstLeads'
}

/** What may have caused an answer, the likeliest first, with buttons that lead to the fields, and what did not. */
export function CauseList({ explanation, onGo, fixesAt, order = 'likely' }: Props) {
  const { causes, ruledOut } = explanation
  const checked = ruledOut.length > 0 && (
    <p className={styles.none}>Ruled out by checks of this item: {ruledOut.join(', ')}.</p>
  )
  if (causes.length === 0) {
    return (
      <>
        <p className={styles.words}>{withoutCause(explanation)}</p>
        {checked}
      </>
    )
  }
  const [first, ...others] = causes
  if (order === 'firstLeads' && first !== undefined) {
    return (
      <>
        <Causes title={answerWords.first} causes={[first]} onGo={onGo} fixesAt={fixesAt} isFirst />
        {others.length > 0 && <Causes title={answerWords.others} causes={others} onGo={onGo} fixesAt={fixesAt} />}
        {checked}
      </>
    )
  }
  const [one, several] =
    order === 'afterAlert' ? [answerWords.possibleOne, answerWords.possible] : ['Likely cause', 'Likely causes']
  return (
    <>
      <Causes title={causes.length === 1 ? one : several} causes={causes} onGo={onGo} fixesAt={fixesAt} />
      {checked}
    </>
  )
}

interface CausesProps {
  readonly title: string
  readonly causes: readonly CauseCandidate[]
  readonly onGo: Props['onGo']
  readonly fixesAt: Props['fixesAt']
  readonly isFirst?: boolean
}

function Causes({ title, causes, onGo, fixesAt, isFirst = false }: CausesProps) {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      <ol className={isFirst ? styles.first : styles.causes}>
        {causes.map((cause) => (
          <li key={cause.id}>
            <Cause cause={cause} onGo={onGo} fixesAt={fixesAt} isFirst={isFirst} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function withoutCause({ ruledOut, namesReason }: Explanation): string {
  if (ruledOut.length > 0) return 'Every known cause that this editor can check is ruled out.'
  return namesReason
    ? 'The editor knows no more about this answer than what it says.'
    : 'No known cause fits this answer. What it says is all there is to go by.'
}

interface CauseProps {
  readonly cause: CauseCandidate
  readonly onGo: Props['onGo']
  readonly fixesAt: Props['fixesAt']
  readonly isFirst: boolean
}

function Cause({ cause, onGo, fixesAt, isFirst }: CauseProps) {
  const { title, next, link, certainty, places } = cause
  const shown = places.slice(0, mostPlaces)
  return (
    <>
      <p className={styles.words}>
        <strong>{title}</strong> {next}
      </p>
      <p className={styles.source}>
        {certainties[certainty]}
        {link !== undefined && (
          <>
            {' · '}
            <PageLink href={link} isInSentence label={`${linkWord(certainty)}: ${title}`}>
              {linkWord(certainty)}
            </PageLink>
          </>
        )}
      </p>
      {shown.length > 0 && (
        <div className={styles.places}>
          {shown.map((place, index) => (
            <Button
              key={placeKey(place)}
              size="small"
              appearance={isFirst && index === 0 ? 'primary' : 'secondary'}
              onClick={() => onGo(place)}
            >
              Go to {placeName(place)}
            </Button>
          ))}
          {fixesAt !== undefined && shown.map((place) => <Fragment key={placeKey(place)}>{fixesAt(place)}</Fragment>)}
          {places.length > shown.length && (
            <span className={styles.source}>and {places.length - shown.length} more, see Problems</span>
          )}
        </div>
      )}
    </>
  )
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
