import { useId } from 'react'
import type { Place } from '../../domain/problem.ts'
import type { NeededField } from '../../domain/search/likelyCauses.ts'
import { GoToField } from '../../ui/GoToField.tsx'
import styles from './ResponsePanel.module.css'
import { answerWords } from './words.ts'

interface Props {
  readonly needs: readonly NeededField[]
  readonly onGo: (place: Place) => void
}

/** What a saved item still lacks for Search and Copilot, each with the way to its field. */
export function ToImprove({ needs, onGo }: Props) {
  const titleId = useId()
  if (needs.length === 0) return null
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {answerWords.improve}
      </h3>
      <ul className={styles.next}>
        {needs.map(({ says, place }) => (
          <li key={says}>
            {says} <GoToField about={says} onGo={() => onGo(place)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
