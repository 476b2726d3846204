import { expect, test } from 'vitest'
import type { GraphResult } from './graphClient.ts'
import { readingOf } from './jsonAnswer.ts'
import { anAnswer } from './testing/anAnswer.ts'

const twice = (value: unknown) => (typeof value === 'number' ? value * 2 : undefined)

test('the value of a good answer comes with the answer it was read from', () => {
  const response = anAnswer({ bodyText: ' 21\n' })
  const reading = readingOf({ kind: 'ok', status: 200, response }, twice)
  expect(reading).toEqual({ kind: 'ok', value: 42, answer: response })
})

test.each([
  ['nothing', '', 'notJson'],
  ['JSON that breaks off', '{"value":[', 'notJson'],
  ['a page', '<html>', 'notJson'],
  ['JSON of another shape', '"x"', 'unexpectedShape'],
  ['null', 'null', 'unexpectedShape'],
])('%s is an unreadable answer, and stays in sight', (_, bodyText, why) => {
  const response = anAnswer({ status: 202, bodyText })
  expect(readingOf({ kind: 'ok', status: 202, response }, twice)).toEqual({
    kind: 'error',
    error: { kind: 'unreadableAnswer', status: 202, why },
    answer: response,
  })
})

test('an error stays what it is, and its body is not read', () => {
  const error: GraphResult = {
    kind: 'error',
    error: { kind: 'offlineOrBlocked', message: 'Failed to fetch' },
    answer: anAnswer({ bodyText: '21' }),
  }
  expect(readingOf(error, twice)).toBe(error)
})
