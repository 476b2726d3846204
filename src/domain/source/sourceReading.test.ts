import { expect, test } from 'vitest'
import { replaceSecrets, secretNames, secretsFoundAgain } from './sourceReading.ts'

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

test('Secrets of a text inside another one are found again by what they are', () => {
  const inner = [{ name: 'a token', start: 0, end: 3 }]
  expect(secretsFoundAgain('x abc', 'abc', inner)).toEqual([{ name: 'a token', start: 2, end: 5 }])
  expect(secretsFoundAgain('abc abc', 'abc', inner, 1)).toEqual([{ name: 'a token', start: 4, end: 7 }])
  expect(secretsFoundAgain('other', 'abc', inner)).toEqual([])
  // Where it overlaps itself it is one.
  expect(secretsFoundAgain('"xxx xx"', 'xxx xx', [{ name: 'a token', start: 4, end: 6 }])).toMatchObject([{ start: 5 }])
})

test('A title that says what a header holds is not taken for the header', () => {
  const inner = [{ name: 'a token', start: 12, end: 15 }]
  expect(secretsFoundAgain('"t: abc, h: abc"', 't: abc, h:  abc', inner)).toEqual([
    { name: 'a token', start: 12, end: 15 },
  ])
})
