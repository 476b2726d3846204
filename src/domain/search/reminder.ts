import { waitStageOf } from './waiting.ts'

/**
 * When an item was saved, and when somebody last saw whether it is found, which is asked only where it counts; in milliseconds
 * since 1970.
 */
export interface SavedAndLooked {
  readonly savedAt: number
  readonly lookedAt: () => number | undefined
}

/** Whether to remind of an item: the usual time of the index is over, and nobody has looked since it was saved. */
export function isLookDue({ savedAt, lookedAt }: SavedAndLooked, now: number): boolean {
  const age = now - savedAt
  if (waitStageOf(age) === 'usual' || age >= longestReminder) return false
  return (lookedAt() ?? Number.NEGATIVE_INFINITY) < savedAt
}

/** Whether a look settles it: the item was found, or the usual time was over. */
export function isLookTelling(isFound: boolean, savedAt: number | undefined, now: number): boolean {
  return isFound || savedAt === undefined || waitStageOf(now - savedAt) !== 'usual'
}

/** In milliseconds: what was sent last week needs no reminder any more. */
const longestReminder = 7 * 24 * 60 * 60_000
