/** How far a wait for the index has come, beside what is usual. */
export type WaitStage = 'usual' | 'longer' | 'long' | 'unknown'

/**
 * How long indexing usually takes, in minutes: Microsoft names no time; people report these.
 * One tenant took three hours for one of its readers, so a wait is taken for more than that only after four.
 */
export const usualMinutes = { from: 15, to: 30 } as const
const longestMinutes = 240

/** How far a wait has come. Undefined when nobody knows when it began. */
export function waitStageOf(milliseconds: number | undefined): WaitStage {
  if (milliseconds === undefined) return 'unknown'
  if (milliseconds < usualMinutes.to * minute) return 'usual'
  return milliseconds < longestMinutes * minute ? 'longer' : 'long'
}

/**
 * How many seconds to let go by before search is asked again: few at first, then more and more, since each look is a call.
 * Undefined when it is enough: whoever still wants to know asks by hand.
 */
export function nextLookSeconds(looks: number): number | undefined {
  return looks >= mostLooks ? undefined : Math.min(5 * 2 ** Math.max(0, looks - 1), 120)
}

/** With their waits that is about forty minutes. */
const mostLooks = 25

const minute = 60_000

/** A while in words, rounded down: "a moment", "3 minutes", "2 hours". */
export function whileInWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / minute)
  if (minutes < 1) return 'a moment'
  if (minutes < 120) return minutes === 1 ? '1 minute' : `${minutes} minutes`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`
}
