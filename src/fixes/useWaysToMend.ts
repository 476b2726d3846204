import { useEffect } from 'react'
import type { Fix } from '../domain/fixes/fix.ts'
import type { Problem } from '../domain/problem.ts'
import { useFixing } from './fixing.ts'
import { useFixRound } from './useFixRound.ts'

/** One click that mends a problem. */
export interface WayToMend {
  readonly problem: Problem
  readonly fix: Fix
}

/** Each way to mend one of these problems as the draft is now, best first. What mends two of them is there once. */
export function useWaysToMend(problems: readonly Problem[]): readonly WayToMend[] {
  const { ask, fixesOf } = useFixing()
  // A problem stays the same while what it is about is typed on, and its fixes may not.
  useFixRound(problems)
  const isAny = problems.length > 0
  useEffect(() => {
    if (isAny) ask()
  }, [ask, isAny])
  const byLabel = new Map(
    problems.flatMap((problem) => fixesOf(problem).map((fix) => [fix.label, { problem, fix }] as const)).toReversed(),
  )
  return [...byLabel.values()].toReversed()
}
