import { Link } from '@fluentui/react-components'
import { memo } from 'react'
import type { Place, Problem } from '../domain/problem.ts'
import styles from './ProblemsPanel.module.css'

interface Props {
  readonly problem: Problem
  readonly onGo: (place: Place) => void
}

/** One problem: a button that leads to its field, its rule, and the page that proves it. */
export const ProblemLine = memo(function ProblemLine({ problem, onGo }: Props) {
  return (
    <li>
      <button type="button" className={styles.go} onClick={() => onGo(problem.place)}>
        <code>{placeName(problem.place)}</code> {problem.message}
      </button>
      <span className={styles.proof}>
        <code>{problem.rule}</code>
        <Link href={problem.link} target="_blank" rel="noreferrer" aria-label={`Documentation of ${problem.rule}`}>
          Documentation
        </Link>
      </span>
    </li>
  )
})

function placeName(place: Place): string {
  if (place.in === 'url') return place.parameter === 'item-id' ? 'Item ID' : 'Connection'
  return place.pointer === '' ? 'Payload' : place.pointer
}
