import type { TextRope } from './textRope.ts'

/** The whole text of a rope, put together in steps: at once, that of millions of lines takes several frames. */
export function* textInSteps(rope: TextRope): Generator<undefined, string> {
  if (rope.lines < fewLines) return rope.toString()
  let text = ''
  for (let from = 0; from < rope.length; from += pieceLength) {
    text += rope.sliceString(from, Math.min(rope.length, from + pieceLength))
    yield
  }
  return text
}

const fewLines = 20_000
/** In UTF-16 code units. */
const pieceLength = 65_536
