import { isLong } from './elide.ts'
import { findPattern } from './findPattern.ts'
import type { Token } from './jsonTokens.ts'
import { tokenTexts } from './jsonTokens.ts'
import { lastAtOrBelow } from './lastAtOrBelow.ts'
import type { Payload } from './payload.ts'
import type { TokenPosition } from './payloadRows.ts'
import { stringRowTexts } from './stringRows.ts'

/** Where a text that was looked for starts: a place in the payload, and characters of JSON source after that. */
export interface Match extends TokenPosition {
  readonly offset: number
}

/**
 * The matches in the JSON source of a payload as it is sent, across tokens and rows, none overlapping another. The payload
 * is read in portions, and after each the matches known by then are handed out, so that who asks can pause and go on.
 */
export function* findInPayload(payload: Payload, query: string, portion = 16_384): Generator<readonly Match[]> {
  const pattern = findPattern(query)
  if (pattern === undefined) return
  let text = ''
  let places: TokenPosition[] = []
  let starts: number[] = []
  for (const { place, source } of sources(payload)) {
    places.push(place)
    starts.push(text.length)
    text += source
    if (text.length < portion) continue
    const { matches, read } = matchesIn(text, pattern, places, starts)
    yield matches
    // The end may be the beginning of a match. A first place that was cut starts before the text.
    const kept = lastAtOrBelow(starts, read)
    text = text.slice(read)
    places = places.slice(kept)
    starts = starts.slice(kept).map((start) => start - read)
  }
  yield matchesIn(text, pattern, places, starts).matches
}

interface Source {
  readonly place: TokenPosition
  readonly source: string
}

function* sources({ parts }: Payload): Generator<Source> {
  for (const [part, { printed, isFollowedByComma }] of parts.entries()) {
    for (const [index, token] of printed.tokens.entries()) {
      let row = 0
      for (const source of sourcesOf(token)) yield { place: { part, token: index, row: row++ }, source }
    }
    if (isFollowedByComma) yield { place: { part, token: printed.tokens.length, row: 0 }, source: ',' }
  }
}

function sourcesOf(token: Token): Iterable<string> {
  if (isLong(token)) return stringRowTexts(token)
  return [token.kind === 'rope' ? [...tokenTexts(token)].join('') : token.text]
}

function matchesIn(text: string, pattern: RegExp, places: readonly TokenPosition[], starts: readonly number[]) {
  const matches: Match[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const index = lastAtOrBelow(starts, match.index)
    const place = places[index]
    if (place !== undefined) matches.push({ ...place, offset: match.index - (starts[index] ?? 0) })
    end = match.index + match[0].length
  }
  return { matches, read: Math.max(0, end, text.length - longestUnread(pattern)) }
}

// Escapes make the pattern longer than what it matches, never shorter.
function longestUnread(pattern: RegExp): number {
  return pattern.source.length - 1
}
