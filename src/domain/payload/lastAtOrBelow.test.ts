import { expect, test } from 'vitest'
import { lastAtOrBelow } from './lastAtOrBelow.ts'

test.each([
  [[], 3, 0],
  [[0], 3, 0],
  [[0, 2, 5], -1, 0],
  [[0, 2, 5], 0, 0],
  [[0, 2, 5], 1, 0],
  [[0, 2, 5], 2, 1],
  [[0, 2, 5], 4, 1],
  [[0, 2, 5], 5, 2],
  [[0, 2, 5], Infinity, 2],
  // Of equal ones the last.
  [[0, 2, 2, 5], 2, 2],
])('in %j, for %d, it is the one at %i', (sorted, value, index) => {
  expect(lastAtOrBelow(sorted, value)).toBe(index)
})
