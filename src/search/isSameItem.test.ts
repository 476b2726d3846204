import { expect, test } from 'vitest'
import { isSameItem } from './isSameItem.ts'

test.each([
  ['tickets', 'T1', true],
  ['tickets', 'T2', false],
  ['orders', 'T1', false],
])('T1 in tickets and, in %s, %s', (connectionId, itemId, expected) => {
  expect(isSameItem({ connectionId: 'tickets', itemId: 'T1' }, { connectionId, itemId })).toBe(expected)
})
