import { rememberMeasure, startMeasure } from '../rope/textMeasure.ts'
import type { RopeBuilder, TextRope } from '../rope/textRope.ts'
import { ropeBuilder } from '../rope/textRope.ts'

/**
 * A value of a JSON text by its place in the source, in UTF-16 code units. Strings and numbers stay source until they are
 * asked for, so that no digit is lost and megabytes are not copied.
 */
export type JsonNode =
  | (Span & { readonly kind: 'object'; readonly members: readonly JsonMember[] })
  | (Span & { readonly kind: 'array'; readonly elements: readonly JsonNode[] })
  | JsonString
  | (Span & { readonly kind: 'number' })
  | (Span & { readonly kind: 'literal'; readonly value: boolean | null })

export interface Span {
  readonly start: number
  readonly end: number
}

/** A string with its quotes. `isPlain` when nothing in it is escaped. */
export interface JsonString extends Span {
  readonly kind: 'string'
  readonly isPlain: boolean
}

/** A member of an object; names may come twice. */
export interface JsonMember {
  readonly name: string
  readonly key: JsonString
  readonly value: JsonNode
}

/** The text of a string. */
export function stringText(source: string, { start, end }: JsonString): string {
  return decoded(source.slice(start + 1, end - 1))
}

/** The digits of a number as they were written. */
export function numberDigits(source: string, { start, end }: Extract<JsonNode, { kind: 'number' }>): string {
  return decoded(source.slice(start, end))
}

/** The source of a value, to be looked at and not kept. */
export function nodeSource(source: string, { start, end }: Span): string {
  return source.slice(start, end)
}

/**
 * The text of a string of any length as a rope, in steps: yields after each stretch of source that it has decoded, with
 * the position reached. It is measured on the way, while each stretch is at hand.
 */
export function* stringRope(
  source: string,
  { start, end, isPlain }: JsonString,
  builder: RopeBuilder = ropeBuilder(),
): Generator<number, TextRope> {
  const measure = startMeasure()
  // The beginning of a line. Joined at once, or each who reads a line of megabytes would have to do it first.
  let beginning: string[] = []
  let from = start + 1
  while (from < end - 1) {
    const to = stepEnd(source, Math.min(end - 1, from + stepLength), from, end - 1)
    const stretch = source.slice(from, to)
    const text = isPlain ? stretch : decoded(stretch)
    measure.add(text)
    const lines = text.split('\n')
    const last = lines.pop() ?? ''
    if (lines.length > 0) {
      lines[0] = [...beginning, lines[0]].join('')
      builder.add(lines)
      beginning = []
    }
    beginning.push(last)
    from = to
    yield from
  }
  builder.add([beginning.join('')])
  const rope = builder.finish()
  rememberMeasure(rope, measure.finish())
  return rope
}

/**
 * In code units of source: what is decoded without a pause, a few milliseconds. Texts of this size are not copied by the
 * garbage collector.
 */
const stepLength = 262_144

/** The end of a step, moved back so that no escape is cut. An escape is at most six code units long. */
function stepEnd(source: string, wanted: number, from: number, end: number): number {
  if (wanted === end) return end
  const backslash = source.lastIndexOf('\\', wanted - 1)
  if (backslash < Math.max(from, wanted - 6)) return wanted
  let run = backslash
  while (run > from && source[run - 1] === '\\') run--
  // Of a run of backslashes the last one starts an escape only if their number is odd.
  const startsEscape = (backslash - run) % 2 === 0
  const length = source[backslash + 1] === 'u' ? 6 : 2
  return startsEscape && backslash + length > wanted ? backslash : wanted
}

/**
 * Escapes become what they stand for. An unknown one stays as it is written, backslash included. The answer is always a
 * text of its own: engines make a slice share its memory, and one kept title would keep a source of megabytes.
 */
function decoded(inside: string): string {
  try {
    const text: unknown = JSON.parse(`"${inside}"`)
    if (typeof text === 'string') return text
  } catch {
    // Something in it was repaired: it is read by hand, which takes longer.
  }
  return decodedByHand(inside)
}

function decodedByHand(inside: string): string {
  return inside.replaceAll(/\\(?:u([\da-fA-F]{4})|(["\\/bfnrt]))/g, (_, hex: string | undefined, letter: string) =>
    hex === undefined ? (escapes.get(letter) ?? letter) : String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

const escapes = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])
