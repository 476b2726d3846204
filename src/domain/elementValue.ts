import type { Principal } from './principal.ts'
import type { TextRope } from './rope/textRope.ts'

/** One value: text, number by its digits, truth, or a person. */
export type ElementValue = string | LongText | boolean | NumberLexeme | Principal

/** A text too long to be one string. */
export interface LongText {
  readonly kind: 'longText'
  readonly text: TextRope
}

/** A JSON number by its source text, because an Int64 does not fit a JavaScript number. */
export interface NumberLexeme {
  readonly kind: 'number'
  readonly digits: string
}
