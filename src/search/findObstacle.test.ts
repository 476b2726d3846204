import { expect, test } from 'vitest'
import { findObstacle } from './findObstacle.ts'

test.each([
  [true, 'tickets', 'T1', undefined],
  [true, ' ', 'T1', 'Enter a connection and an item ID first.'],
  [true, 'tickets', '', 'Enter a connection and an item ID first.'],
  [false, 'tickets', 'T1', 'Sign in to see whether an item is found.'],
])('signed in: %s, %j, %j', (isSignedIn, connectionId, itemId, expected) => {
  expect(findObstacle(isSignedIn, { connectionId, itemId })).toBe(expected)
})
