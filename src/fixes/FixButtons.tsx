import { useEffect } from 'react'
import type { Fix } from '../domain/fixes/fix.ts'
import type { Problem } from '../domain/problem.ts'
import { Button } from '../ui/Button.tsx'
import { focusAfter } from '../ui/focusAfter.ts'
import styles from './FixButtons.module.css'
import { useFixing } from './fixing.ts'

interface Props {
  readonly problems: readonly Problem[]
  /** Where focus goes on when a problem, and its buttons with it, is gone; or after another fix of it. */
  readonly focusNext: (problem: Problem, fix: Fix) => HTMLElement | null | undefined
}

/** A button for each way to mend one of these problems. What mends two of them is there once. */
export function FixButtons({ problems, focusNext }: Props) {
  const { ask, fixesOf, apply } = useFixing()
  const isAny = problems.length > 0
  useEffect(() => {
    if (isAny) ask()
  }, [ask, isAny])
  const byLabel = new Map(
    problems.flatMap((problem) => fixesOf(problem).map((fix) => [fix.label, { problem, fix }] as const)).toReversed(),
  )
  const fixes = [...byLabel.values()].toReversed()
  if (fixes.length === 0) return null
  return (
    <span className={styles.fixes}>
      {fixes.map(({ problem, fix }) => (
        <Button
          key={fix.label}
          size="small"
          onClick={() =>
            focusAfter(
              () => apply(problem, fix),
              () => focusNext(problem, fix),
            )
          }
        >
          {fix.label}
        </Button>
      ))}
    </span>
  )
}
