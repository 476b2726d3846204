import { describe, expect, test } from 'vitest'
import { reusedPieces } from './piece.ts'

const pieces = [
  { id: 'a', length: 10 },
  { id: 'b', length: 10 },
  { id: 'c', length: 10 },
]

describe('what an edit leaves of three pieces of 10', () => {
  test.each<[edit: string, start: number, end: number, newLength: number, reused: string]>([
    ['nothing changed', 30, 0, 30, 'abc 30-30'],
    ['one in the middle', 15, 14, 31, 'a 10-21 c'],
    ['one at the end', 30, 0, 31, 'ab 20-31'],
    ['one at the start', 0, 30, 31, '0-11 bc'],
    ['ten at the end', 30, 0, 40, 'abc 30-40'],
    ['the last piece gone', 20, 0, 20, 'ab 20-20'],
    ['the middle piece gone', 10, 10, 20, 'a 10-10 c'],
    ['nearly all of the middle piece gone', 11, 10, 21, '0-11 c'],
    ['all gone', 0, 0, 0, '0-0'],
    ['all but a little gone', 2, 0, 2, '0-2'],
    ['everything replaced', 0, 0, 50, '0-50'],
  ])('%s', (_, start, end, newLength, expected) => {
    const { front, back, from, to } = reusedPieces(pieces, newLength, { start, end }, (first, last) => last - first < 5)
    const ids = (some: typeof front) => some.map(({ id }) => id).join('')
    expect([ids(front), `${from}-${to}`, ids(back)].filter((part) => part !== '').join(' ')).toBe(expected)
  })
})
