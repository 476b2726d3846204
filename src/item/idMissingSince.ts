import { memoizeByObject } from '../domain/memoizeByObject.ts'
import type { Problem } from '../domain/problem.ts'

/**
 * When somebody first asked for an ID for an item that has none, in milliseconds since 1970. It stays the same until there
 * is one, so that all that suggests an ID by the time suggests the same.
 */
export function idMissingSince(problems: readonly Problem[]): number {
  const problem = problems.find(({ rule }) => rule === 'item-id-missing')
  return problem === undefined ? Date.now() : firstAsked(problem)
}

const firstAsked = memoizeByObject<Problem, number>(() => Date.now())
