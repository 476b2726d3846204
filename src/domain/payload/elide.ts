import type { TextRope } from '../rope/textRope.ts'
import { headOf } from '../rope/textRope.ts'
import type { Token } from './jsonTokens.ts'
import { jsonText, tokenByteLength } from './jsonTokens.ts'

/** A token as it is shown: whole, or its beginning and end with the number of bytes left out between. */
export type ShownToken =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'elided'; readonly head: string; readonly hiddenByteLength: number; readonly tail: string }

/** In characters of source: longer tokens show their beginning and end. */
const longestWhole = 1000

/** What is left of a long token on its line: the elision must be in sight. */
const shortened = 70

/** True when only both ends of the token are shown, unless it is expanded. */
export function isLong(token: Token, longest: number = longestWhole): boolean {
  return (token.kind === 'rope' ? token.rope.length : token.text.length) > longest
}

/**
 * Shows a token whole when it has at most `longest` characters of source, or else in about 70. Both ends are whole
 * escapes and whole characters.
 */
export function shownToken(token: Token, longest: number = longestWhole): ShownToken {
  const target = Math.min(longest, shortened)
  if (token.kind === 'rope') {
    return isLong(token, longest)
      ? shownEnds(token.rope, tokenByteLength(token), target)
      : { kind: 'whole', text: `"${jsonText(token.rope.toString())}"` }
  }
  const source = token.text
  if (!isLong(token, longest)) return { kind: 'whole', text: source }
  let headEnd = target - tailLength
  while (!isBoundary(source, headEnd)) headEnd--
  let tailStart = source.length - tailLength
  while (!isBoundary(source, tailStart)) tailStart++
  return elided(source.slice(0, headEnd), source.slice(tailStart), tokenByteLength(token))
}

const tailLength = 30

function shownEnds(rope: TextRope, byteLength: number, target: number): ShownToken {
  const head = withoutHalfPair(headOf(rope, target - tailLength))
  const tail = rope.sliceString(rope.length - tailLength, rope.length).replace(/^[\uDC00-\uDFFF]/, '')
  return elided(`"${jsonText(head)}`, `${jsonText(tail)}"`, byteLength)
}

function elided(head: string, tail: string, byteLength: number): ShownToken {
  return { kind: 'elided', head, tail, hiddenByteLength: byteLength - utf8Length(head) - utf8Length(tail) }
}

/** True when neither an escape (`\\n`, `\\u0007`) nor a surrogate pair is split at this position of JSON source. */
function isBoundary(source: string, position: number): boolean {
  if (/[\uDC00-\uDFFF]/.test(source[position] ?? '')) return false
  if (startsEscape(source, position - 1)) return false
  for (let back = 2; back <= 5; back++) {
    if (source[position - back + 1] === 'u' && startsEscape(source, position - back)) return false
  }
  return true
}

/** True when the character here is a backslash that is not itself escaped. */
function startsEscape(source: string, position: number): boolean {
  let start = position
  while (source[start] === '\\') start--
  return (position - start) % 2 === 1
}

/** A text without the first half of a character at its end. */
export function withoutHalfPair(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '')
}

// Both ends are JSON source: no lone surrogates, so units can be counted.
function utf8Length(source: string): number {
  let byteLength = 0
  for (const character of source) {
    const code = character.codePointAt(0) ?? 0
    byteLength += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return byteLength
}
