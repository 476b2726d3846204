import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowStretches } from './rowStretches.ts'

const rows = (count: number) => Array.from({ length: count }, (_, index) => index)
const sizes = (all: number, near: readonly number[]) =>
  rowStretches(rows(all), (row) => near.includes(row)).map(({ count }) => count)

test.each([
  [0, [], []],
  [1, [], [1]],
  [120, [], [50, 50, 20]],
  [120, [110], [50, 50, ...Array(20).fill(1)]],
  [101, [0], [...Array(50).fill(1), 50, 1]],
])('%i rows, of which %j are near, are stretches of %j', (count, near, expected) => {
  expect(sizes(count, near)).toEqual(expected)
})

test('the position of a row is asked for with it', () => {
  const asked = new Map<number, number>()
  rowStretches(rows(60), (row, position) => {
    asked.set(row, position)
    return false
  })
  expect([...asked].every(([row, position]) => row === position)).toBe(true)
  expect(asked.size).toBe(60)
})

test('whatever is near stands alone, and all rows are there once, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 300 }), (near) => {
      const stretches = rowStretches(rows(near.length), (row) => near[row] === true)
      const shown = stretches.map(({ position, count }) => rows(near.length).slice(position, position + count))
      expect(shown.flat()).toEqual(rows(near.length))
      expect(stretches.every(({ first }, index) => first === shown[index]?.[0])).toBe(true)
      for (const stretch of shown) expect(stretch.length === 1 || !stretch.some((row) => near[row])).toBe(true)
    }),
  )
})
