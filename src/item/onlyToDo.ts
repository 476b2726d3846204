import type { Problem } from '../domain/problem.ts'
import { countedProblems } from './countedProblems.ts'
import type { DraftState } from './draftState.ts'

/** What the open item still needs, as it is counted, where that is one thing alone. */
export function onlyToDo(state: Pick<DraftState, 'problems' | 'showsMissing'>): Problem | undefined {
  const [only, ...others] = countedProblems(state).filter(({ severity }) => severity !== 'advice')
  return others.length === 0 ? only : undefined
}
