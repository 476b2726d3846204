import { useRef, useState } from 'react'
import { inWords } from '../domain/limits.ts'
import type { Place, Problem } from '../domain/problem.ts'
import { placeKey } from '../domain/problem.ts'
import { Button } from '../ui/Button.tsx'
import { focusAfter } from '../ui/focusAfter.ts'
import { ProblemLine } from './ProblemLine.tsx'
import styles from './ProblemsPanel.module.css'

interface Props {
  readonly problems: readonly Problem[]
  /** How many lines stand before this list. */
  readonly linesBefore: number
  readonly onGo: (place: Place) => void
  readonly focusNext: (position: number) => HTMLElement | null | undefined
}

/** Problems of one severity: the first of many, and more of them at a press. */
export function ProblemList({ problems, linesBefore, onGo, focusNext }: Props) {
  const [most, setMost] = useState(mostAtFirst)
  const list = useRef<HTMLUListElement>(null)
  const hidden = problems.length - most
  // Focus goes on with the first line that was not there before.
  const showMore = () =>
    focusAfter(
      () => setMost(most + mostPerPress),
      () => list.current?.children.item(most)?.querySelector('button'),
    )
  return (
    <>
      <ul ref={list}>
        {problems.slice(0, most).map((problem, index) => (
          <ProblemLine
            // Two properties without a name have the same problem at the same place.
            key={`${placeKey(problem.place)} ${problem.rule} ${index}`}
            problem={problem}
            position={linesBefore + index}
            onGo={onGo}
            focusNext={focusNext}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <p className={styles.hidden}>
          {inWords(hidden)} more are not listed here.{' '}
          <Button size="small" onClick={showMore}>
            Show {inWords(Math.min(hidden, mostPerPress))} more
          </Button>
        </p>
      )}
    </>
  )
}

const mostAtFirst = 50
const mostPerPress = 200
