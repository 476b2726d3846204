import { expect, test } from 'vitest'
import { withKnownNames } from './knownNames.ts'

test.each<[string, unknown, unknown]>([
  [
    'Python',
    { inner_error: { request_id: 'r', additional_data: { code: 'c' }, odata_type: null } },
    { innerError: { code: 'c', 'request-id': 'r' } },
  ],
  ['.NET', { Error: { Code: 'a' }, ResponseStatusCode: 400 }, { error: { code: 'a' }, statusCode: 400 }],
  ['JavaScript', { statusCode: 400, requestId: 'r' }, { statusCode: 400, 'request-id': 'r' }],
  ['a name that a terminal broke', { 'mess age': 'm' }, { message: 'm' }],
  ['what an SDK does not know', { additionalData: { code: 'own' }, message: 'm' }, { code: 'own', message: 'm' }],
  ['a member beside it, which counts more', { code: 'a', additionalData: { code: 'b' } }, { code: 'a' }],
  ['other names', { Other_Name: [{ Code: 1 }] }, { Other_Name: [{ code: 1 }] }],
  ['no object', 'text', 'text'],
])('%s', (_name, value, expected) => {
  expect(withKnownNames(value)).toEqual(expected)
})
