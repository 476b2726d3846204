import { expect, test } from 'vitest'
import { retryAfterSecondsOf } from './retryAfter.ts'

const now = Date.parse('Wed, 21 Oct 2026 07:28:00 GMT')

test.each([
  [undefined, undefined],
  ['', undefined],
  ['soon', undefined],
  ['-5', undefined],
  ['0', 0],
  ['30', 30],
  [' 30 ', 30],
  ['1.2', 2],
  ['Wed, 21 Oct 2026 07:28:30 GMT', 30],
  ['Wed, 21 Oct 2026 07:00:00 GMT', 0],
])('Retry-After %j means %j seconds', (header, expected) => {
  expect(retryAfterSecondsOf(header, now)).toBe(expected)
})
