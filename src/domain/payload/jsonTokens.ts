import { measureRope } from '../rope/textMeasure.ts'
import type { TextRope } from '../rope/textRope.ts'
import type { AnnotationReason } from './annotationNotes.ts'

/**
 * A piece of JSON text that is never split: the payload is a sequence of these, and nothing stands between them when it is
 * sent. `text` is the JSON source. A `rope` is a string too long to be one text; an `annotation` is a key that the editor
 * added, with the reason.
 */
export type Token =
  | { readonly kind: 'punctuation'; readonly text: '{' | '}' | '[' | ']' | ',' | ':' }
  | { readonly kind: 'key' | 'string' | 'number' | 'literal' | 'specifier'; readonly text: string }
  | { readonly kind: 'annotation'; readonly text: string; readonly reason: AnnotationReason }
  | { readonly kind: 'rope'; readonly rope: TextRope }

/** The bytes of a token as sent, in UTF-8. */
export function tokenByteLength(token: Token): number {
  return token.kind === 'rope' ? 2 + measureRope(token.rope).byteLength : utf8Length(token.text)
}

/** The JSON source of a token, in chunks that are never split inside a character. */
export function* tokenTexts(token: Token): Generator<string> {
  if (token.kind !== 'rope') {
    yield token.text
    return
  }
  yield '"'
  yield* ropeTexts(token.rope)
  yield '"'
}

/** The source of a rope, a stretch at a time: escaping each line by itself takes several times as long. */
function* ropeTexts(rope: TextRope): Generator<string> {
  if (rope.children === null || rope.length <= longestStretch) {
    yield jsonText(rope.toString())
    return
  }
  let isFirst = true
  for (const child of rope.children) {
    if (!isFirst) yield '\\n'
    yield* ropeTexts(child)
    isFirst = false
  }
}

/** In UTF-16 code units. */
const longestStretch = 65_536

/** A text as JSON source, in quotes. */
export function quoted(text: string): string {
  return JSON.stringify(text)
}

/** The inside of the JSON source of a text: escaped, without quotes. */
export function jsonText(text: string): string {
  return quoted(text).slice(1, -1)
}

// JSON source has no control characters and no lone surrogates (both are escaped), so counting units is enough.
function utf8Length(source: string): number {
  let byteLength = source.length
  for (let index = 0; index < source.length; index++) {
    const unit = source.charCodeAt(index)
    if (unit >= 0x80) byteLength += unit < 0x800 || isSurrogate(unit) ? 1 : 2
  }
  return byteLength
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}
