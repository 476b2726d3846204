import { useEffect, useState } from 'react'
import type { Problem } from '../domain/problem.ts'
import { useFixing } from './fixing.ts'

/** Another number, and so another drawing, whenever the fixes of these problems may be others though the problems are the same. */
export function useFixRound(problems: readonly Problem[]): number {
  const { subscribe, subjectOf } = useFixing()
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (problems.length === 0) return undefined
    let seen = problems.map(subjectOf)
    return subscribe(() => {
      const now = problems.map(subjectOf)
      if (now.every((subject, index) => subject === seen[index])) return
      seen = now
      setRound((last) => last + 1)
    })
  }, [problems, subscribe, subjectOf])
  return round
}
