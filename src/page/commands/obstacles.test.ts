import { expect, test } from 'vitest'
import { signedInSession } from '../../auth/testing/signedInSession.ts'
import { readOnlyObstacle, sendingObstacle, signedInObstacle } from './obstacles.ts'

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

test.each([
  ['signedOut', false, 'Sign in first.'],
  ['signedIn', false, undefined],
] as const)('%s, with another tab having the draft: %s, Graph is changed or not: %s', (kind, isReadOnly, said) => {
  const session = kind === 'signedIn' ? signedInSession : ({ kind } as const)
  expect(signedInObstacle({ page: { session, isReadOnly } })).toBe(said)
})
