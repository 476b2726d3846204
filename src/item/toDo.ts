import type { Problem } from '../domain/problem.ts'
import { isOnlyMissing } from '../domain/rules/missingRules.ts'
import type { Severity } from '../domain/rules.ts'
import type { DraftState } from './draftState.ts'

/**
 * What there is to do about a problem, by the word that the count, its tab and its heading share: `missing` is to fill in,
 * `error` to fix, `warning` to check, `advice` to improve.
 */
export type ToDoKind = Severity | 'missing'

/** How much of each the draft still needs. */
export type ToDo = Readonly<Record<ToDoKind, number>>

/**
 * What is to do about a problem. What is only missing is no fault before the user tried to submit; after that it is to fix
 * where it stops a submit.
 */
export function toDoKindOf(problem: Pick<Problem, 'rule' | 'severity'>, showsMissing: boolean): ToDoKind {
  const isFault = showsMissing && problem.severity === 'error'
  return isOnlyMissing(problem) && !isFault ? 'missing' : problem.severity
}

/** What is to do about the problems, in numbers. */
export function toDoOf({ problems, showsMissing }: Pick<DraftState, 'problems' | 'showsMissing'>): ToDo {
  const toDo = { error: 0, missing: 0, warning: 0, advice: 0 }
  for (const problem of problems) toDo[toDoKindOf(problem, showsMissing)] += 1
  return toDo
}

/** The same in words: "3 things to fill in", "2 things to fix, 1 to check", "No problems". Advice is counted apart. */
export function toDoText({ error, missing, warning }: ToDo): string {
  const [first, ...others] = [
    { count: error, to: 'to fix' },
    { count: missing, to: 'to fill in' },
    { count: warning, to: 'to check' },
  ].filter(({ count }) => count > 0)
  if (first === undefined) return 'No problems'
  const things = `${first.count} ${first.count === 1 ? 'thing' : 'things'} ${first.to}`
  return [things, ...others.map(({ count, to }) => `${count} ${to}`)].join(', ')
}

/** The same in one line, with what is optional where nothing else is: "No problems · 1 to improve". */
export function toDoLine(toDo: ToDo): string {
  const isOnlyAdvice = toDo.advice > 0 && toDoCount(toDo) === 0
  return `${toDoText(toDo)}${isOnlyAdvice ? ` · ${toDo.advice} to improve` : ''}`
}

/** What is optional, in words: "2 to improve (optional)". Empty for nothing. */
export function toImproveText({ advice }: ToDo): string {
  return advice === 0 ? '' : `${advice} to improve (optional)`
}

/** The number that stands for all of it: the sum of what the words name. */
export function toDoCount({ error, missing, warning }: ToDo): number {
  return error + missing + warning
}
