import { createContext, useContext } from 'react'
import type { Fix } from '../domain/fixes/fix.ts'
import type { Problem } from '../domain/problem.ts'

/** How the page mends problems. */
export interface Fixing {
  /** Says that a problem is in sight: from then on its fixes are worth loading. */
  readonly ask: () => void
  /** The ways to mend a problem as the draft is now, best first. */
  readonly fixesOf: (problem: Problem) => readonly Fix[]
  /** Another value whenever the fixes of a problem may be others, though the problem is the same. */
  readonly subjectOf: (problem: Problem) => unknown
  /** Tells whenever the draft changes. Answers with how to stop that. */
  readonly subscribe: (listener: () => void) => () => void
  /** Mends a problem, as a step that can be undone. */
  readonly apply: (problem: Problem, fix: Fix) => void
  /** Applies every safe and every likely fix there is, as one step: to be called where they were named. */
  readonly applyAll: () => void
}

/** Of a part without a page around it: nothing has a fix. */
export const noFixing: Fixing = {
  ask: () => undefined,
  fixesOf: () => [],
  subjectOf: () => undefined,
  subscribe: () => () => undefined,
  apply: () => undefined,
  applyAll: () => undefined,
}

/** Fields and lists have their fixes from here; without a page around them they have none. */
export const FixingContext = createContext<Fixing>(noFixing)

export function useFixing(): Fixing {
  return useContext(FixingContext)
}
