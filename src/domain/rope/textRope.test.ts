import { Text } from '@codemirror/state'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../testing/randomText.ts'
import type { TextRope } from './textRope.ts'
import { emptyRope, headOf, ropeOf } from './textRope.ts'

const anyLongText = fc.array(anyText, { maxLength: 150 }).map((lines) => lines.join('\n'))

test.each([
  ['', 1, 0],
  ['a', 1, 1],
  ['\n', 2, 1],
  ['a\nb\n', 3, 4],
  // Only \n ends a line; any other line ending is part of it.
  ['a\r\nb\rc\u2028d', 2, 8],
  ['\n'.repeat(31), 32, 31],
  ['\n'.repeat(32), 33, 32],
  ['\n'.repeat(100), 101, 100],
])('The rope of %j has %i lines and %i code units', (text, lines, length) => {
  const rope = ropeOf(text)
  expect(rope.toString()).toBe(text)
  expect(rope).toMatchObject({ lines, length })
  expect([...rope.iterLines()]).toEqual(text.split('\n'))
})

test('The rope of any text reads back as that text, with the length and lines of it', () => {
  fc.assert(
    fc.property(anyLongText, (text) => {
      const rope = ropeOf(text)
      expect(rope.toString()).toBe(text)
      expect(rope.length).toBe(text.length)
      expect(rope.lines).toBe(text.split('\n').length)
      expect([...rope.iterLines()].join('\n')).toBe(text)
    }),
  )
})

test('It is the same in every way that counts as a CodeMirror document', () => {
  fc.assert(
    fc.property(anyLongText, (text) => {
      const doc: TextRope = Text.of(text.split('\n'))
      const rope = ropeOf(text)
      expect([rope.length, rope.lines, rope.toString()]).toEqual([doc.length, doc.lines, doc.toString()])
      expect([...rope.iterLines()]).toEqual([...doc.iterLines()])
    }),
  )
})

test('A slice is that part of the text', () => {
  fc.assert(
    fc.property(anyLongText, fc.nat(), fc.nat(), (text, one, other) => {
      const [from = 0, to = 0] = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b)
      expect(ropeOf(text).sliceString(from, to)).toBe(text.slice(from, to))
    }),
  )
})

test('A rope of many lines is a tree of small steps', () => {
  const widest = (rope: TextRope): number =>
    rope.children === null ? rope.lines : Math.max(rope.children.length, ...rope.children.map(widest))
  expect(widest(ropeOf('line\n'.repeat(100_000)))).toBeLessThanOrEqual(32)
})

test('The empty rope has one line without text', () => {
  expect(emptyRope).toMatchObject({ length: 0, lines: 1 })
  expect(emptyRope.toString()).toBe('')
})

describe('The head', () => {
  test('is the beginning of the text, of the length asked for or all of it', () => {
    fc.assert(
      fc.property(anyLongText, fc.nat({ max: 2000 }), (text, length) => {
        expect(headOf(ropeOf(text), length)).toBe(text.slice(0, length))
        expect(headOf(Text.of(text.split('\n')), length)).toBe(text.slice(0, length))
      }),
    )
  })

  test('is taken from the first lines only', () => {
    let read = 0
    const lines = {
      *[Symbol.iterator]() {
        for (; ; read++) yield 'x'.repeat(10)
      },
    }
    const endless: TextRope = {
      length: Infinity,
      lines: Infinity,
      children: null,
      iterLines: () => lines,
      sliceString: () => '',
    }
    expect(headOf(endless, 25)).toBe(`${'x'.repeat(10)}\n${'x'.repeat(10)}\nxxx`)
    expect(read).toBeLessThan(4)
  })
})
