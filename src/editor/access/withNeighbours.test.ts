import { expect, test } from 'vitest'
import { withNeighbours } from './withNeighbours.ts'

test.each([
  // [in sight, pinned, expected] of a list of 10
  [[3, 4, 5], -1, [3, 4, 5]],
  [[3, 4, 5], 4, [3, 4, 5]],
  [[3, 4, 5], 5, [3, 4, 5, 6]],
  [[3, 4, 5], 0, [0, 1, 3, 4, 5]],
  [[3, 4, 5], 9, [3, 4, 5, 8, 9]],
  [[], 7, [6, 7, 8]],
  [[0], 10, [0, 9]],
])('of %j in sight with %j pinned, %j are made', (inSight, pinned, expected) => {
  expect(withNeighbours(inSight, pinned, 10)).toEqual(expected)
})
