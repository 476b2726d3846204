import { expect, test } from 'vitest'
import type { PayloadRow } from '../domain/payload/payloadRows.ts'
import { areSameMarks, rowMarks } from './rowMarks.ts'

const slice = (text: string, ordinal = 2) => ({ kind: 'slice', ordinal, text, isFirst: false, isLast: false }) as const
const row = (...pieces: PayloadRow['pieces']): PayloadRow => ({
  pieces,
  depth: 1,
  pointer: '/content',
  printed: { tokens: [], byteLength: 0 },
  line: 0,
  isInsideString: false,
})

/** Marks as text: `row.text:from-to`, with a star for the current match. */
function marked(rows: readonly PayloadRow[], pattern: RegExp, current?: Parameters<typeof rowMarks>[2]) {
  return rowMarks(rows, pattern, current).flatMap((marks, index) =>
    marks.map(({ text, from, to, isCurrent }) => `${index}.${text}:${from}-${to}${isCurrent ? '*' : ''}`),
  )
}

test.each([
  ['nothing', [row(slice('abc'))], /x/g, []],
  ['each place in a row', [row(slice('abcab'))], /ab/g, ['0.0:0-2', '0.0:3-5']],
  ['a place over two texts of a row', [row(slice('ab', 0), slice('cd', 1))], /bc/g, ['0.0:1-2', '0.1:0-1']],
  [
    'a place over three rows',
    [row(slice('ab')), row(slice('c')), row(slice('de'))],
    /bcd/g,
    ['0.0:1-2', '1.0:0-1', '2.0:0-1'],
  ],
])('%s is marked', (_, rows, pattern, marks) => {
  expect(marked(rows, pattern)).toEqual(marks)
})

test('nothing is found over what a shortened string leaves out', () => {
  const text = JSON.stringify('a'.repeat(1500))
  const rows = [row({ kind: 'token', ordinal: 2, token: { kind: 'string', text } })]
  const marks = marked(rows, /a+/g)
  expect(marks).toHaveLength(2)
  expect(marks.map((mark) => mark.slice(0, 4))).toEqual(['0.0:', '0.1:'])
})

test('the current match is told from the others, on each of its rows', () => {
  const rows = [row(slice('xab')), row(slice('abx'))]
  expect(marked(rows, /ab/g, { row: 1, ordinal: 2, offset: 0 })).toEqual(['0.0:1-3', '1.0:0-2*'])
  expect(marked(rows, /ba/g, { row: 0, ordinal: 2, offset: 2 })).toEqual(['0.0:2-3*', '1.0:0-1*'])
})

test('marks are the same when all that is seen of them is', () => {
  const mark = { text: 0, from: 1, to: 2, isCurrent: false }
  expect(areSameMarks([mark], [{ ...mark }])).toBe(true)
  expect(areSameMarks([mark], [])).toBe(false)
  expect(areSameMarks([mark], [{ ...mark, isCurrent: true }])).toBe(false)
})
