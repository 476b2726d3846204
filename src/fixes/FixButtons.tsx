import { Button } from '@fluentui/react-components'
import type { Problem } from '../domain/problem.ts'
import { focusAfter } from '../ui/focusAfter.ts'
import styles from './FixButtons.module.css'
import { useFixing } from './fixing.ts'

interface Props {
  readonly problem: Problem
  /** Where focus goes on when the problem, and its buttons with it, is gone. */
  readonly focusNext: () => HTMLElement | null | undefined
}

/** A button for each way to mend a problem. */
export function FixButtons({ problem, focusNext }: Props) {
  const { fixesOf, apply } = useFixing()
  const fixes = fixesOf(problem)
  if (fixes.length === 0) return null
  return (
    <span className={styles.fixes}>
      {fixes.map((fix) => (
        <Button key={fix.label} size="small" onClick={() => focusAfter(() => apply(problem, fix), focusNext)}>
          {fix.label}
        </Button>
      ))}
    </span>
  )
}
