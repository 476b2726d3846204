import { inWords } from '../domain/limits.ts'
import type { Match } from '../domain/payload/findInPayload.ts'

/** What was found so far. The matches are in the order of the payload. */
export interface Found {
  readonly query: string
  readonly matches: readonly Match[]
  /** `more`: there are more matches than anyone steps through, and the rest was not looked for. `lost`: what looks did not arrive. */
  readonly progress: 'searching' | 'done' | 'more' | 'lost'
}

export const nothingFound: Found = { query: '', matches: [], progress: 'done' }

/** The index of the match to go to, one step from the current one; round at the ends. Undefined when there is none. */
export function stepFrom(matches: readonly Match[], current: Match | undefined, step: 1 | -1): number | undefined {
  if (matches.length === 0) return undefined
  if (current === undefined) return step === 1 ? 0 : matches.length - 1
  const next = atOrAfter(matches, current)
  // An edit may have taken the current match away: then the next one is where it would be.
  const isThere = indexOfMatch(matches, current) !== undefined
  return (next + (step === -1 ? -1 : isThere ? 1 : 0) + matches.length) % matches.length
}

/** The index of the match at the same place. */
export function indexOfMatch(matches: readonly Match[], wanted: Match): number | undefined {
  const index = atOrAfter(matches, wanted)
  const match = matches[index]
  return match !== undefined && compare(match, wanted) === 0 ? index : undefined
}

/** How many there are, and which of them is the current one: "3 of 17". */
export function countText({ matches, progress }: Found, current: Match | undefined): string {
  const index = current === undefined ? undefined : indexOfMatch(matches, current)
  const count = `${inWords(matches.length)}${progress === 'more' ? '+' : ''}`
  if (index !== undefined) return `${inWords(index + 1)} of ${count}`
  if (progress === 'searching') return 'Searching…'
  if (progress === 'lost') return 'The search could not be loaded. Check your network, and type again.'
  if (matches.length === 0) return 'No matches'
  return matches.length === 1 ? '1 match' : `${count} matches`
}

function atOrAfter(matches: readonly Match[], wanted: Match): number {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    const match = matches[middle]
    if (match !== undefined && compare(match, wanted) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function compare(one: Match, other: Match): number {
  return one.part - other.part || one.token - other.token || one.row - other.row || one.offset - other.offset
}
