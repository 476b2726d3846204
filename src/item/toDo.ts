import type { Problem } from '../domain/problem.ts'
import { isOnlyMissing } from '../domain/rules/missingRules.ts'
import type { DraftState } from './draftState.ts'

/**
 * What the draft still needs, in two numbers. `first` stops a submit: it is to fill in as long as nothing else is wrong and
 * nobody tried to submit, and to fix after that. `toCheck` is not documented, or often a mistake. Advice is neither.
 */
export interface ToDo {
  readonly first: number
  readonly isFillIn: boolean
  readonly toCheck: number
}

/** What is to do about the problems. What is only missing is no fault before the user tried to submit. */
export function toDoOf({ problems, showsMissing }: Pick<DraftState, 'problems' | 'showsMissing'>): ToDo {
  const isMissing = (problem: Problem) => !showsMissing && isOnlyMissing(problem)
  const faults = problems.filter((problem) => problem.severity === 'error' && !isMissing(problem)).length
  const missing = problems.filter(isMissing).length
  const toCheck = problems.filter((problem) => problem.severity === 'warning' && !isMissing(problem)).length
  return { first: faults + missing, isFillIn: faults === 0, toCheck }
}

/** The same in words: "3 things to fill in", "2 things to fix, 1 to check", "No problems". */
export function toDoText({ first, isFillIn, toCheck }: ToDo): string {
  if (first === 0) return toCheck === 0 ? 'No problems' : `${things(toCheck)} to check`
  return `${things(first)} to ${isFillIn ? 'fill in' : 'fix'}${toCheck === 0 ? '' : `, ${toCheck} to check`}`
}

/** The number that stands for all of it: of what comes first. */
export function toDoCount({ first, toCheck }: ToDo): number {
  return first === 0 ? toCheck : first
}

function things(count: number): string {
  return `${count} ${count === 1 ? 'thing' : 'things'}`
}
