import type { Finding } from './problem.ts'
import { finding } from './problem.ts'
import { measureRope } from './rope/textMeasure.ts'
import type { TextRope } from './rope/textRope.ts'

/** What a text that cannot be encoded as UTF-8 is warned about: half of a surrogate pair, sent as an escape. */
export function checkWellFormed(text: string): readonly Finding[] {
  return /\p{Cs}/u.test(text) ? [loneSurrogate] : noFindings
}

/** The same for a rope, from what is remembered about it. */
export function checkRope(rope: TextRope): readonly Finding[] {
  return measureRope(rope).loneSurrogates > 0 ? [loneSurrogate] : []
}

// The same list for all: a long collection holds on to one for each of its elements.
const noFindings: readonly Finding[] = []

const loneSurrogate = finding(
  'text-lone-surrogate',
  'Half of a character pair (a lone surrogate) is in this text. It is sent as an escape.',
)
