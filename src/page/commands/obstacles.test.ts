import { expect, test } from 'vitest'
import { readOnlyObstacle, sendingObstacle } from './obstacles.ts'

test.each([
  [false, undefined],
  [true, 'This draft is open in another tab.'],
])('in another tab (%s): %s', (isReadOnly, expected) => {
  expect(readOnlyObstacle({ page: { isReadOnly } })).toBe(expected)
})

test.each([
  [false, undefined],
  [true, 'An item is on its way.'],
])('being sent (%s): %s', (isPending, expected) => {
  expect(sendingObstacle({ page: { submission: { isPending } } })).toBe(expected)
})
