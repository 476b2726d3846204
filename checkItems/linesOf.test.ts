import { expect, test } from 'vitest'
import { linesOf } from './linesOf.ts'

test.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 3],
  [99, 3],
])('position %i is on line %i', (position, line) => {
  expect(linesOf('a\n\nb')(position)).toBe(line)
})
