import { expect, test } from 'vitest'
import { replaceSecrets, secretNames } from './sourceReading.ts'

test.each([
  ['abc', [], 'abc'],
  [
    'a 12 b 34',
    [
      [7, 9],
      [2, 4],
    ],
    'a [dropped] b [dropped]',
  ],
  // One secret inside another goes with it.
  [
    'a 1234 b',
    [
      [2, 6],
      [3, 5],
    ],
    'a [dropped] b',
  ],
])('%j without %j is %j', (source, spans, text) => {
  const secrets = spans.map(([start = 0, end = 0]) => ({ name: 'a token', start, end }))
  expect(replaceSecrets(source, secrets)).toBe(text)
})

test('A name is said once', () => {
  const secrets = ['cookies', 'a token', 'cookies'].map((name) => ({ name, start: 0, end: 0 }))
  expect(secretNames(secrets)).toEqual(['cookies', 'a token'])
})
