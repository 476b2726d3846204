import type { Fix } from '../domain/fixes/fix.ts'
import type { Problem } from '../domain/problem.ts'
import { Button } from '../ui/Button.tsx'
import { focusAfter } from '../ui/focusAfter.ts'
import styles from './FixButtons.module.css'
import { useFixing } from './fixing.ts'
import { useWaysToMend } from './useWaysToMend.ts'

interface Props {
  readonly problems: readonly Problem[]
  /** Where focus goes on when a problem, and its buttons with it, is gone; or after another fix of it. */
  readonly focusNext: (problem: Problem, fix: Fix) => HTMLElement | null | undefined
  /** The first of them is what to do next. */
  readonly isMain?: boolean
}

/** A button for each way to mend one of these problems. What mends two of them is there once. */
export function FixButtons({ problems, focusNext, isMain = false }: Props) {
  const { apply } = useFixing()
  const ways = useWaysToMend(problems)
  if (ways.length === 0) return null
  return (
    <span className={styles.fixes}>
      {ways.map(({ problem, fix }, index) => (
        <Button
          key={fix.label}
          size="small"
          title={fix.sent}
          appearance={isMain && index === 0 ? 'primary' : 'secondary'}
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
