import type { Problem } from '../domain/problem.ts'

/**
 * The problems of a field without what filling it would be good for: that stands beside the field all the time, and does not come
 * between two fields with the first key in another one. The same list where there is none.
 */
export function withoutAdviceToFill(problems: readonly Problem[]): readonly Problem[] {
  return problems.some(isAdviceToFill) ? problems.filter((problem) => !isAdviceToFill(problem)) : problems
}

function isAdviceToFill({ rule }: Problem): boolean {
  return rule === 'label-unfilled' || rule === 'content-unfilled'
}
