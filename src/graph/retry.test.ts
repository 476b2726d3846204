import { expect, test } from 'vitest'
import type { GraphError, Refusal } from './graphError.ts'
import { nextRetry } from './retry.ts'

const stop = { kind: 'stop' }

test.each<[string, GraphError]>([
  ['a call that was stopped', { kind: 'aborted' }],
  ['a lost answer', { kind: 'offlineOrBlocked', message: 'Failed to fetch' }],
  ['an answer that broke off', { kind: 'unreadableAnswer', status: 200, why: 'brokeOff' }],
  ['a refused item', { kind: 'invalid', refusal: refusal(400) }],
  ['a conflict', { kind: 'conflict', refusal: refusal(409) }],
  ['a 500', { kind: 'serverDown', refusal: refusal(500), retryAfterSeconds: undefined }],
  ['a 502', { kind: 'serverDown', refusal: refusal(502), retryAfterSeconds: undefined }],
  ['a missing session', { kind: 'signInNeeded', cause: 'noSession' }],
])('%s is not tried again', (_name, error) => {
  expect(nextRetry(error, 1, 0)).toEqual(stop)
})

test.each([
  [429, 1, 0, 2],
  [429, 1, 0.999, 4],
  [503, 2, 0.5, 6],
  [504, 3, 0, 8],
])(
  'status %i without a Retry-After, try %i, waits by a growing random time',
  (status, attempt, random, afterSeconds) => {
    expect(nextRetry(busy(status), attempt, random)).toEqual({
      kind: 'retry',
      afterSeconds,
      askedByGraph: false,
    })
  },
)

test.each([0, 5, 60, 61, 3600])('Graph asks for %i seconds and gets them', (seconds) => {
  expect(nextRetry(busy(429, seconds), 1, 0.3)).toEqual({
    kind: 'retry',
    afterSeconds: seconds,
    askedByGraph: true,
  })
})

test('the fourth failure is the last', () => {
  expect(nextRetry(busy(429, 1), 3, 0).kind).toBe('retry')
  expect(nextRetry(busy(429, 1), 4, 0)).toEqual(stop)
})

function busy(status: number, retryAfterSeconds?: number): GraphError {
  const kind = status === 429 ? 'throttled' : 'serverDown'
  return { kind, refusal: refusal(status), retryAfterSeconds }
}

function refusal(status: number): Refusal {
  return { status, code: undefined, message: undefined, innerError: undefined, details: [], requestId: undefined }
}

test.each([
  [3600, 'retry'],
  [3601, 'stop'],
  // More than a browser can wait for: it would send again at once.
  [2_147_484, 'stop'],
])('a wait of %i seconds: %s', (seconds, kind) => {
  expect(nextRetry(busy(429, seconds), 1, 0).kind).toBe(kind)
})
