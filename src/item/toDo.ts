import type { Problem } from '../domain/problem.ts'
import { isOnlyMissing } from '../domain/rules/missingRules.ts'
import type { DraftState } from './draftState.ts'

/**
 * What the draft still needs, in numbers. `first` is to fill in as long as nothing else is wrong and nobody tried to
 * submit; after that it is to fix, and stops a submit. `toCheck` is not documented, or often a mistake. Advice is neither, and
 * counted apart as `toImprove`.
 */
export interface ToDo {
  readonly first: number
  readonly isFillIn: boolean
  readonly toCheck: number
  readonly toImprove: number
}

/** What is to do about the problems. What is only missing is no fault before the user tried to submit. */
export function toDoOf({ problems, showsMissing }: Pick<DraftState, 'problems' | 'showsMissing'>): ToDo {
  const isMissing = (problem: Problem) => !showsMissing && isOnlyMissing(problem)
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const toImprove = problems.length - errors.length - warnings.length
  // From the first fault on, it is what stops a submit that counts.
  if (errors.some((problem) => !isMissing(problem))) {
    return { first: errors.length, isFillIn: false, toCheck: warnings.length, toImprove }
  }
  const missing = warnings.filter(isMissing).length
  return { first: errors.length + missing, isFillIn: true, toCheck: warnings.length - missing, toImprove }
}

/** The same in words: "3 things to fill in", "2 things to fix, 1 to check", "No problems". */
export function toDoText({ first, isFillIn, toCheck }: ToDo): string {
  if (first === 0) return toCheck === 0 ? 'No problems' : `${things(toCheck)} to check`
  return `${things(first)} to ${isFillIn ? 'fill in' : 'fix'}${toCheck === 0 ? '' : `, ${toCheck} to check`}`
}

/** What is optional, in words: "2 to improve". Empty for nothing. */
export function toImproveText({ toImprove }: ToDo): string {
  return toImprove === 0 ? '' : `${toImprove} to improve`
}

/** The number that stands for all of it: the sum of what the words name. */
export function toDoCount({ first, toCheck }: ToDo): number {
  return first + toCheck
}

function things(count: number): string {
  return `${count} ${count === 1 ? 'thing' : 'things'}`
}
