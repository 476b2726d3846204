import { Text } from '@codemirror/state'
import { expect, test } from 'vitest'
import { measureRope, measureText } from '../domain/rope/textMeasure.ts'
import { emptyRope, ropeOf } from '../domain/rope/textRope.ts'
import { documentOf } from './documentOf.ts'

test.each(['', 'a', 'a\nb\n', 'x\r\ny\rz', `😀\ud800\n${'line\n'.repeat(5000)}`])(
  'text %#: the same text with the same measure',
  (text) => {
    const document = documentOf(ropeOf(text))
    expect(document.toString()).toBe(text)
    expect(measureRope(document)).toEqual(measureText(text))
  },
)

test('a document stays itself', () => {
  const document = Text.of(['a', 'b'])
  expect(documentOf(document)).toBe(document)
  expect(documentOf(emptyRope).length).toBe(0)
})
