import { Text } from '@codemirror/state'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { elementsInText } from './collectionText.ts'
import { ElementLines } from './elementLines.ts'

test.each([
  ['', []],
  ['a\nb', ['a', 'b']],
  ['\na\n\nb\n', ['a', 'b']],
  ['a\r\nb\rc', ['a', 'b', 'c']],
])('%j stands for %j, in a box and in a document, and is shown again as it was typed', (text, elements) => {
  for (const typed of [text, ropeOf(text)]) {
    const lines = new ElementLines()
    const read = lines.read(typed)
    expect(read).toEqual(elements)
    expect(lines.textOf(read, false)).toBe(typed)
  }
})

test('elements from outside are one on each line, and the same text each time', () => {
  const lines = new ElementLines()
  const elements = ['a', 'b']
  expect(lines.textOf(elements, false)).toBe('a\nb')
  const many = ['c', 'd']
  expect(String(lines.textOf(many, true))).toBe('c\nd')
  expect(lines.textOf(many, true)).toBe(lines.textOf(many, true))
})

test('an older list is shown as it was typed: the draft may lag behind', () => {
  const lines = new ElementLines()
  const older = lines.read('a\n')
  lines.read('a\n\n')
  expect(lines.textOf(older, false)).toBe('a\n')
})

test('lines without an element stay, until there are elements again', () => {
  const lines = new ElementLines()
  lines.read('\n\n')
  expect(lines.textOf([], false)).toBe('\n\n')
  lines.read('a')
  expect(lines.textOf([], false)).toBe('')
})

test('however a long text is edited, its elements are those of the same text read anew', () => {
  const edit = fc.record({ at: fc.nat(), remove: fc.nat(40), insert: fc.constantFrom('x', '\n', '\n\n', 'y\r\nz', '') })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 10 }), (edits) => {
      const lines = new ElementLines()
      let text = Text.of(Array.from({ length: 300 }, (_, index) => `line ${index}`))
      lines.textOf(lines.read(text), true)
      for (const { at, remove, insert } of edits) {
        const from = at % (text.length + 1)
        text = text.replace(from, Math.min(text.length, from + remove), Text.of(insert.split('\n')))
        expect(lines.read(text)).toEqual(elementsInText(text.toString()))
      }
    }),
    { numRuns: 30 },
  )
})
