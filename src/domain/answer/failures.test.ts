import { expect, test } from 'vitest'
import { readFailures } from './failures.ts'

test('one answer is one failure', () => {
  const { what, failures } = readFailures('{"error":{"code":"x","mess')
  expect(what).toBe('an error answer from Graph, cut off in the middle')
  expect(failures).toMatchObject([{ entryId: undefined, answer: { code: 'x' } }])
})

test('of a batch each entry that failed is one', () => {
  const { what, failures } = readFailures(
    '{"responses":[{"id":"a","status":200},{"id":"b","status":429},{"status":503}]}',
  )
  expect(what).toBe('the answer to a $batch request in which 2 of 3 requests failed')
  expect(failures.map(({ entryId, answer }) => [entryId, answer.status])).toEqual([
    ['b', 429],
    ['without an id', 503],
  ])
})

test('a batch in which all went well has none', () => {
  expect(readFailures('{"responses":[{"id":"a","status":200}]}')).toEqual({
    what: 'the answer to a $batch request in which nothing failed',
    failures: [],
  })
})
