import type { Problem } from '../domain/problem.ts'

/**
 * The problems without those that go with the title which is still to be typed: the ID that comes from it, and that there is no
 * property yet. The same list where no title is missing. Once a submit was tried, each is a fault of its own.
 */
export function withoutGivenByTitle(
  problems: readonly Problem[],
  isFollowing: boolean,
  showsMissing: boolean,
): readonly Problem[] {
  if (showsMissing || !problems.some(({ rule }) => rule === 'title-unfilled')) return problems
  return problems.filter(({ rule }) => rule !== 'properties-empty' && !(isFollowing && rule === 'item-id-missing'))
}
