import type { Text } from '@codemirror/state'
import { documentBuilder } from './documentBuilder.ts'
import { documentOf } from './documentOf.ts'

/**
 * The document of a text, made in steps: at once, one of millions of lines takes half a second. In what is `pasted` the line
 * endings of Windows are line breaks as others.
 */
export function* documentInSteps(text: string, pasted = false): Generator<undefined, Text> {
  const builder = documentBuilder()
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from + pieceLength)
    const piece = text.slice(from, end < 0 ? text.length : end)
    builder.add((pasted ? asTyped(piece, end < 0) : piece).split('\n'))
    yield
    from = end < 0 ? text.length + 1 : end + 1
  }
  return documentOf(builder.finish())
}

/** A piece is cut off before a line break, which may be one of two characters. */
function asTyped(piece: string, isLast: boolean): string {
  return (isLast ? piece : piece.replace(/\r$/, '')).replaceAll(/\r\n?/g, '\n')
}

/** In UTF-16 code units: what is split into lines without a pause. */
const pieceLength = 32_768
