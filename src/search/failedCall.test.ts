import { expect, test } from 'vitest'
import type { GraphError, Refusal } from '../graph/graphError.ts'
import { failedCall } from './failedCall.ts'

const refusal: Refusal = {
  status: 400,
  code: undefined,
  message: undefined,
  innerError: undefined,
  details: [],
  requestId: undefined,
}

test.each<[GraphError, number | undefined, string]>([
  [{ kind: 'invalid', refusal }, 400, 'Graph rejected the request (400).'],
  [
    { kind: 'serverDown', refusal: { ...refusal, status: 500 }, retryAfterSeconds: undefined },
    500,
    'Graph is unavailable (500).',
  ],
  [{ kind: 'offline' }, undefined, 'You are offline.'],
])('%j is told', (error, status, message) => {
  expect(failedCall(error, 'searching as you')).toEqual({ kind: 'failed', status, message })
})
