import { placeTitle } from '../domain/placeName.ts'
import type { Problem } from '../domain/problem.ts'
import { placeKey } from '../domain/problem.ts'

/** The problems in which every word of a query is found: in the message, the rule, the place, or the severity. */
export function matchingProblems(problems: readonly Problem[], query: string): readonly Problem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return problems
  return problems.filter((problem) => {
    const { message, rule, severity, place } = problem
    const text = `${message} ${rule} ${severity} ${placeTitle(place)} ${placeKey(place)}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
