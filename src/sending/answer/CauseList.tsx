import { Button } from '@fluentui/react-components'
import { useId } from 'react'
import type { CauseCandidate, Explanation } from '../../domain/answer/explainAnswer.ts'
import { placeName } from '../../domain/placeName.ts'
import { type Place, placeKey } from '../../domain/problem.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import styles from './CauseList.module.css'

interface Props {
  readonly explanation: Explanation
  readonly onGo: (place: Place) => void
}

/** What may have caused an answer, the likeliest first, with buttons that lead to the fields, and what did not. */
export function CauseList({ explanation, onGo }: Props) {
  const titleId = useId()
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
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {causes.length === 1 ? 'Likely cause' : 'Likely causes'}
      </h3>
      <ol className={styles.causes}>
        {causes.map((cause) => (
          <li key={cause.id}>
            <Cause cause={cause} onGo={onGo} />
          </li>
        ))}
      </ol>
      {checked}
    </section>
  )
}

function withoutCause({ ruledOut, namesReason }: Explanation): string {
  if (ruledOut.length > 0) return 'Every known cause that this editor can check is ruled out.'
  return namesReason
    ? 'The editor knows no more about this answer than what it says.'
    : 'No known cause fits this answer. What it says is all there is to go by.'
}

function Cause({ cause, onGo }: { readonly cause: CauseCandidate; readonly onGo: Props['onGo'] }) {
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
          {shown.map((place) => (
            <Button key={placeKey(place)} size="small" onClick={() => onGo(place)}>
              Go to {placeName(place)}
            </Button>
          ))}
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
