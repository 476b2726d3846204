import { expect, test } from 'vitest'
import { trimmed } from './trimmed.ts'

test.each([
  [
    { clientId: ' a\n', tenant: '\u00a0b', limits: { beta: 1 } },
    { clientId: 'a', tenant: 'b', limits: { beta: 1 } },
  ],
  [[' a '], [' a ']],
  [null, null],
  [' text ', ' text '],
])('%j becomes %j', (json, expected) => {
  expect(trimmed(json)).toEqual(expected)
})
