import type { Problem } from '../domain/problem.ts'
import { idToCome } from './idToCome.ts'

/** What Submit leads to: the first error, or the title where that gives the missing ID and the first property at once. */
export function firstToFix(
  problems: readonly Problem[],
  isFollowing = idToCome.get() !== undefined,
): Problem | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first?.rule !== 'item-id-missing' || !isFollowing) return first
  const hasTitle = problems.some(({ rule }) => rule === 'title-unfilled')
  return (hasTitle ? errors.find(({ rule }) => rule === 'properties-empty') : undefined) ?? first
}
