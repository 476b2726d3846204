import { expect, test } from 'vitest'
import { finding, problemInBody } from '../domain/problem.ts'
import { obstacleOf } from './obstacle.ts'

const oversize = {
  kind: 'oversize',
  problem: problemInBody(finding('size-over-limit', 'Remove at least 5 bytes.'), ''),
  canTry: false,
} as const

test.each([
  ['nothing', undefined, undefined],
  ['one error', { kind: 'errors', count: 1 }, { kind: 'errors', reason: '1 thing to fix', isDisabled: false }],
  ['two errors', { kind: 'errors', count: 2 }, { kind: 'errors', reason: '2 things to fix', isDisabled: false }],
  ['the size', oversize, { kind: 'oversize', reason: 'Remove at least 5 bytes.', isDisabled: true }],
] as const)('what stands against sending, of %s in the draft', (_, ofDraft, obstacle) => {
  expect(obstacleOf(ofDraft, 'signedIn')).toEqual(obstacle)
})

test.each([
  ['starting', 'starting', 'Checking who is signed in'],
  ['signedOut', 'signIn', 'Sign in to submit'],
  ['failed', 'signIn', 'Sign in to submit'],
] as const)('a session that is %s comes first, whatever stands in the draft', (session, kind, reason) => {
  for (const ofDraft of [undefined, { kind: 'errors', count: 1 } as const, oversize])
    expect(obstacleOf(ofDraft, session)).toEqual({ kind, reason, isDisabled: true })
})
