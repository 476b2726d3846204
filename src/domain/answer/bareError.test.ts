import { expect, test } from 'vitest'
import { bareErrorOf } from './bareError.ts'

test.each([
  ['a code and a message', { code: 'a', message: 'b' }, { code: 'a', message: 'b', innerError: undefined }],
  [
    'an error with its inner part',
    { code: 'a', message: 'b', innerError: { code: 'c' }, 'request-id': 'r' },
    { code: 'a', message: 'b', innerError: { code: 'c' } },
  ],
  [
    'an inner part with its ids',
    { code: 'a', message: 'b', date: 'd', 'request-id': 'r', more: 1 },
    { code: 'a', message: 'b', innerError: { code: undefined, date: 'd', requestId: 'r' } },
  ],
])('%s is one', (_name, json, body) => {
  expect(bareErrorOf(json)).toMatchObject(body)
})

test.each([
  ['a record with a message', { message: 'done', status: 200 }],
  ['a thing with a code and a message among others', { code: 'a', message: 'b', name: 'c' }],
  ['ids alone', { 'request-id': 'r' }],
  ['text', 'code'],
])('%s is none', (_name, json) => {
  expect(bareErrorOf(json)).toBeUndefined()
})
