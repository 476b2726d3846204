import { expect, test } from 'vitest'
import { openObstacle } from './openObstacle.ts'

test.each([
  ['signedOut', 'tickets', 'T1', /^Sign in/],
  ['signedIn', ' ', 'T1', /^Enter connection and item ID/],
  ['signedIn', 'tickets', '', /^Enter connection and item ID/],
  ['signedIn', 'tickets', 'T1', /^none$/],
] as const)('%s, connection “%s”, item ID “%s”: %s', (session, connectionId, itemId, expected) => {
  expect(openObstacle(session, { connectionId, itemId }) ?? 'none').toMatch(expected)
})
