import { Text } from '@codemirror/state'
import { measureEdit } from '../domain/rope/textMeasure.ts'
import type { TextRope } from '../domain/rope/textRope.ts'

/** The rope as a document of CodeMirror: itself if it is one. Its measure goes with it, so that no key measures the whole. */
export function documentOf(rope: TextRope): Text {
  if (rope instanceof Text) return rope
  const document = Text.of([...rope.iterLines()])
  measureEdit(rope, document, [])
  return document
}
