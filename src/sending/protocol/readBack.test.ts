import { expect, test } from 'vitest'
import type { GraphError } from '../../graph/graphError.ts'
import { isAnswerLost, readBackText } from './readBack.ts'

const refusal = {
  status: 502,
  code: undefined,
  message: undefined,
  innerError: undefined,
  details: [],
  requestId: undefined,
}

test.each<[GraphError, boolean]>([
  [{ kind: 'offlineOrBlocked', message: '' }, true],
  [{ kind: 'unreadableAnswer', status: 200, why: 'brokeOff' }, true],
  [{ kind: 'serverDown', refusal, retryAfterSeconds: undefined }, true],
  [{ kind: 'offline' }, false],
  [{ kind: 'aborted' }, false],
  [{ kind: 'invalid', refusal }, false],
])('%j may have been carried out: %s', (error, expected) => {
  expect(isAnswerLost(error)).toBe(expected)
})

test('each finding says whether the item was saved', () => {
  for (const readBack of ['stored', 'missing', 'other', 'unread'] as const)
    expect(readBackText(readBack)).toMatch(/saved|what you sent/)
})
