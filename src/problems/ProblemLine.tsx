import { memo } from 'react'
import { placeInPayload, placeTitle } from '../domain/placeName.ts'
import type { Place, Problem } from '../domain/problem.ts'
import { draftRules } from '../domain/rules/draftRules.ts'
import { FixButtons } from '../fixes/FixButtons.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import styles from './ProblemsPanel.module.css'

interface Props {
  readonly problem: Problem
  /** Its number among all lines, from 0. */
  readonly position: number
  readonly onGo: (place: Place) => void
  /** Where focus goes on when the problem at this position was mended. */
  readonly focusNext: (position: number) => HTMLElement | null | undefined
}

/** One problem: a button that leads to its field, the ways to mend it, why it matters, and the page that proves it. */
export const ProblemLine = memo(function ProblemLine({ problem, position, onGo, focusNext }: Props) {
  const place = placeInPayload(problem.place)
  return (
    <li>
      {/* Who listens hears the place first, by which one line is told from the next. */}
      <button
        type="button"
        aria-label={`${place} ${problem.message}`}
        className={styles.go}
        onClick={() => onGo(problem.place)}
      >
        {problem.message} <span className={styles.where}>{placeTitle(problem.place)}</span>
      </button>
      <FixButtons
        problems={[problem]}
        // What was looked up is shown at the field.
        focusNext={(_, { looksUp }) => {
          if (looksUp !== true) return focusNext(position)
          onGo(problem.place)
          return undefined
        }}
      />
      <p className={styles.proof}>
        {draftRules[problem.rule].reason}{' '}
        <PageLink href={problem.link} label={`Documentation of ${problem.rule}`}>
          Documentation
        </PageLink>{' '}
        <span className={styles.codes}>
          <code>{problem.rule}</code> · <code>{place}</code>
        </span>
      </p>
    </li>
  )
})
