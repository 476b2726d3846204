import { memoizeByObject } from '../domain/memoizeByObject.ts'
import type { Problem } from '../domain/problem.ts'
import { placeKey } from '../domain/problem.ts'
import { live } from '../ui/live.ts'

/**
 * The place of a name that is being looked for as it is typed, or of a person just added who is still empty; undefined when there
 * is none. It is no fault before its box is left, or the item is submitted: nothing marks it, and an access entry counts as still
 * to fill in. So it is with a date that is understood once its field is left.
 */
export const soughtPlace = live<string | undefined>(undefined)

/** The problems without what is said of a name that is being looked for; the same list where nothing is. */
export function withoutSought(problems: readonly Problem[], sought: string | undefined): readonly Problem[] {
  if (sought === undefined || !problems.some(({ place }) => placeKey(place) === sought)) return problems
  return problems.filter(({ place }) => placeKey(place) !== sought)
}

type ProblemsByPlace = ReadonlyMap<string, readonly Problem[]>

/** The same of the problems of each member. Of the same map it is always the same. */
export function placesWithoutSought(problemsByPlace: ProblemsByPlace, sought: string | undefined): ProblemsByPlace {
  const member = /^\/(?:acl\/\d+|properties\/[^/]+)/.exec(sought ?? '')?.[0]
  const there = member === undefined ? undefined : problemsByPlace.get(member)
  if (sought === undefined || member === undefined || there === undefined) return problemsByPlace
  const known = withoutPlaces(problemsByPlace)
  const without = known.get(sought) ?? new Map([...problemsByPlace, [member, withoutSought(there, sought)]])
  known.set(sought, without)
  return without
}

// By the place that is looked for.
const withoutPlaces = memoizeByObject<ProblemsByPlace, Map<string, ProblemsByPlace>>(() => new Map())
