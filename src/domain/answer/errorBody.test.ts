import { expect, test } from 'vitest'
import { readErrorBody } from './errorBody.ts'

const none = { code: undefined, message: undefined, innerError: undefined, details: [] }

test.each([
  ['nothing', '', undefined],
  ['HTML of a gateway', '<html><body>502 Bad Gateway</body></html>', undefined],
  ['cut-off JSON', '{"error":{"code":"Inv', undefined],
  ['JSON of another shape', '{"value":[]}', undefined],
  ['an array', '[]', undefined],
  ['null', 'null', undefined],
  ['an empty error', '{"error":{}}', none],
  [
    'empty strings',
    '{"error":{"code":"UnknownError","message":"","innerError":{"code":" "}}}',
    { ...none, code: 'UnknownError', innerError: inner({}) },
  ],
  [
    'an old inner error with ids only',
    '{"error":{"code":"InvalidRequest","message":"m","innerError":{"date":"2020-01-01T00:00:00","request-id":"r"}}}',
    {
      ...none,
      code: 'InvalidRequest',
      message: 'm',
      innerError: inner({ date: '2020-01-01T00:00:00', requestId: 'r' }),
    },
  ],
  [
    'a useful inner error',
    '{"error":{"code":"InvalidRequest","message":"The request is malformed or incorrect.","innerError":{"code":"DeserializationError","message":"Requested value was not found.","request-id":"r","client-request-id":"c"}}}',
    {
      ...none,
      code: 'InvalidRequest',
      message: 'The request is malformed or incorrect.',
      innerError: inner({
        code: 'DeserializationError',
        message: 'Requested value was not found.',
        requestId: 'r',
        clientRequestId: 'c',
      }),
    },
  ],
  [
    'an inner error spelled as OData spells it',
    '{"error":{"code":"a","message":"b","innererror":{"code":"c"}}}',
    { ...none, code: 'a', message: 'b', innerError: inner({ code: 'c' }) },
  ],
  [
    'an inner error inside the inner error',
    '{"error":{"code":"a","message":"b","innerError":{"request-id":"r","innerError":{"code":"c","message":"d"}}}}',
    { ...none, code: 'a', message: 'b', innerError: inner({ code: 'c', message: 'd', requestId: 'r' }) },
  ],
  [
    'an inner error that is text',
    '{"error":{"code":"a","message":"b","innerError":"oops"}}',
    { ...none, code: 'a', message: 'b' },
  ],
  [
    'details',
    '{"error":{"code":"a","message":"b","details":[{"code":"c","message":"d","target":"acl"}]}}',
    { ...none, code: 'a', message: 'b', details: [{ code: 'c', message: 'd', target: 'acl' }] },
  ],
  [
    'an OAuth error',
    '{"error":"invalid_token","error_description":"expired"}',
    { ...none, code: 'invalid_token', message: 'expired' },
  ],
])('an error body that is %s', (_name, body, expected) => {
  expect(readErrorBody(body)).toEqual(expected)
})

function inner(known: object) {
  return {
    code: undefined,
    message: undefined,
    date: undefined,
    requestId: undefined,
    clientRequestId: undefined,
    ...known,
  }
}
