import { expect, test } from 'vitest'
import { readBatchAnswer } from './batchAnswer.ts'

const guid =
  '{"error":{"code":"BadRequest","message":"m","innerError":{"code":"InvalidGuid","request-id":"r-1234567"}}}'
const batch = `{"responses":[
  {"id":"1","status":200,"body":null},
  {"id":"2","status":400,"body":${guid}},
  {"id":"3","status":429,"headers":{"Retry-After":"10","request-id":"r-7654321"},"body":{"error":{"code":"TooManyRequests"}}},
  {"id":"4","status":503}
]}`
const failures = [
  { id: '2', answer: { status: 400, code: 'BadRequest', innerError: { code: 'InvalidGuid' }, requestId: 'r-1234567' } },
  { id: '3', answer: { status: 429, code: 'TooManyRequests', requestId: 'r-7654321', retryAfterSeconds: 10 } },
  { id: '4', answer: { status: 503, code: undefined } },
]

test.each([
  ['as it came', batch],
  ['after a log line', `12:01:02 answer: ${batch} done`],
  ['with escaped quotes', `body="${batch.replaceAll('"', '\\"')}"`],
  ['without what is around its entries', batch.slice(batch.indexOf('['), -1)],
  ['in what a flow puts out', `{"statusCode":200,"headers":{},"body":${batch}}`],
  ['with a comma too many', batch.replace(/\n\]\}$/, ',]}')],
  ['as Python prints it', batch.replaceAll('"', "'").replaceAll('null', 'None')],
])('every entry that failed, %s', (_name, text) => {
  expect(readBatchAnswer(text)).toMatchObject({ entryCount: 4, failures })
})

test('cut off, what is whole of it counts', () => {
  const cut = readBatchAnswer(batch.slice(0, batch.indexOf('"headers"')))
  expect(cut?.failures.map(({ id, answer }) => [id, answer.status, answer.isCut])).toEqual([
    ['2', 400, true],
    ['3', 429, true],
  ])
})

test.each(['{"Retry-After":7}', '{"retry-after":["7"]}'])('a wait is read as %s', (headers) => {
  const [failure] = readBatchAnswer(`{"responses":[{"id":"1","status":429,"headers":${headers}}]}`)?.failures ?? []
  expect(failure?.answer.retryAfterSeconds).toBe(7)
})

test('where nothing failed that is told', () => {
  expect(readBatchAnswer('{"responses":[{"id":"1","status":200},{"id":2,"status":204}]}')).toEqual({
    entryCount: 2,
    failures: [],
  })
})

test.each(['', 'responses', '[{"acl":[]}]', '{"responses":[]}', '{"requests":[{"id":"1","url":"/me"}]}', guid])(
  '%s is none',
  (text) => {
    expect(readBatchAnswer(text)).toBeUndefined()
  },
)
