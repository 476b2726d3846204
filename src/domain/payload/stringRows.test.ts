import { Text } from '@codemirror/state'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TextRope } from '../rope/textRope.ts'
import { ropeOf } from '../rope/textRope.ts'
import { anyText } from '../testing/randomText.ts'
import type { Token } from './jsonTokens.ts'
import { stringRows, stringRowTexts } from './stringRows.ts'

const x100 = 'x'.repeat(100)

describe('The rows of a string', () => {
  test.each([
    ['', ['""']],
    ['a', ['"a"']],
    ['a\nb\n', ['"a\\n', 'b\\n', '"']],
    ['\n\n', ['"\\n', '\\n', '"']],
    [x100, [`"${x100}"`]],
    [`${x100}y`, [`"${x100}`, 'y"']],
    [`${x100}\n`, [`"${x100}\\n`, '"']],
    // Another line ending does not end a row; an escape stays whole.
    ['a\r\nb"\u0007', ['"a\\r\\n', 'b\\"\\u0007"']],
    // A surrogate pair is not split, lone surrogates are escapes.
    [`${'x'.repeat(99)}😀y`, [`"${'x'.repeat(99)}`, '😀y"']],
    [`${'x'.repeat(99)}\ud83dy`, [`"${'x'.repeat(99)}\\ud83d`, 'y"']],
  ])('%j are %j', (text, rows) => {
    for (const token of tokensOf(text)) expect(allRows(token)).toEqual(rows)
  })

  test('a long number has rows without quotes', () => {
    expect(allRows({ kind: 'number', text: '1'.repeat(150) })).toEqual(['1'.repeat(100), '1'.repeat(50)])
  })
})

const anyLongText = fc
  .array(
    fc.oneof(
      anyText,
      fc.integer({ min: 95, max: 205 }).map((length) => 'x'.repeat(length)),
    ),
    { maxLength: 120 },
  )
  .chain((pieces) => fc.constantFrom('', '\n').map((separator) => pieces.join(separator)))

describe('For any text', () => {
  test('the rows joined are its JSON source, one by one and in a row, as rope, as document and as one token', () => {
    fc.assert(
      fc.property(anyLongText, (text) => {
        for (const token of tokensOf(text)) {
          const rows = allRows(token)
          expect(rows.join('')).toBe(JSON.stringify(text))
          expect([...stringRowTexts(token)]).toEqual(rows)
        }
      }),
    )
  })

  test('the same holds after each of many edits', () => {
    const anyEdit = fc.record({ from: fc.nat(), to: fc.nat(), insert: anyLongText })
    fc.assert(
      fc.property(anyLongText, fc.array(anyEdit, { maxLength: 12 }), (text, edits) => {
        let doc = Text.of(text.split('\n'))
        for (const { from, to, insert } of edits) {
          const [start = 0, end = 0] = [from % (doc.length + 1), to % (doc.length + 1)].toSorted((a, b) => a - b)
          doc = doc.replace(start, end, Text.of(insert.split('\n')))
          expect(allRows({ kind: 'rope', rope: doc }).join('')).toBe(JSON.stringify(doc.toString()))
        }
      }),
      { numRuns: 40 },
    )
  })
})

test('after an edit only the lines of the leaf it touched are read again', () => {
  const read: string[] = []
  const leaf = (name: string): TextRope => {
    const rope = ropeOf(name)
    return {
      length: rope.length,
      lines: rope.lines,
      children: null,
      iterLines: () => {
        read.push(name)
        return rope.iterLines()
      },
      sliceString: (from, to) => rope.sliceString(from, to),
      toString: () => name,
    }
  }
  const branch = (...children: readonly TextRope[]): TextRope => ({
    ...leaf('branch'),
    lines: children.length,
    children,
  })
  const [a, b, c] = [leaf('a'), leaf('b'), leaf('c')]
  expect(stringRows({ kind: 'rope', rope: branch(branch(a, b), c) }).count).toBe(3)
  expect(read).toEqual(['a', 'b', 'c'])
  expect(stringRows({ kind: 'rope', rope: branch(branch(a, b), leaf('d')) }).count).toBe(3)
  expect(read).toEqual(['a', 'b', 'c', 'd'])
})

function tokensOf(text: string): readonly Token[] {
  return [
    { kind: 'rope', rope: ropeOf(text) },
    { kind: 'rope', rope: Text.of(text.split('\n')) },
    { kind: 'string', text: JSON.stringify(text) },
  ]
}

function allRows(token: Token): readonly string[] {
  const rows = stringRows(token)
  return Array.from({ length: rows.count }, (_, index) => rows.row(index))
}
