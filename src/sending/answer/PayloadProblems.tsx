import { useId } from 'react'
import { capitalized } from '../../domain/capitalized.ts'
import { placeName } from '../../domain/placeName.ts'
import type { Place, Problem } from '../../domain/problem.ts'
import styles from './CauseList.module.css'

/** What the checks of the editor find in a payload that was rejected elsewhere. */
export function PayloadProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const titleId = useId()
  const serious = problems.filter(({ severity }) => severity !== 'advice')
  if (serious.length === 0) return null
  const shown = serious.slice(0, mostShown)
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {serious.length === 1 ? 'One mistake in the payload' : `${serious.length} mistakes in the payload`}
      </h3>
      <ul className={styles.causes}>
        {shown.map(({ rule, place, message }, index) => (
          // One rule may be broken twice in a place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${rule} ${index}`}>
            <strong>{lineStart(place)}:</strong> {message}
          </li>
        ))}
      </ul>
      {serious.length > shown.length && (
        <p className={styles.source}>and {serious.length - shown.length} more: open it in the form to see them.</p>
      )}
    </section>
  )
}

const mostShown = 6

// The name of a property is written as it is.
function lineStart(place: Place): string {
  const name = placeName(place)
  return place.in === 'body' && place.pointer.startsWith('/properties/') ? name : capitalized(name)
}
