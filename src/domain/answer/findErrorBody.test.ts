import { expect, test } from 'vitest'
import { findErrorBody } from './findErrorBody.ts'

const envelope = '{"error":{"code":"InvalidRequest","message":"m"}}'

test.each([
  ['a body', envelope, 'error body', undefined, false],
  [
    'a body after a header of JSON',
    `x-ms-ags-diagnostic: {"ServerInfo":{"Ring":"5"}}\n\n${envelope}`,
    'error body',
    undefined,
    false,
  ],
  [
    'a body with escaped quotes in a log',
    `level=error body="${envelope.replaceAll('"', '\\"')}"`,
    'error body',
    undefined,
    false,
  ],
  [
    'the body that GraphError keeps',
    '{"code":"InvalidRequest","message":"m","innerError":{"date":"d"}}',
    'inner error',
    undefined,
    false,
  ],
  [
    'an operation',
    '{"id":"1","status":"failed","error":{"message":"m","code":"InvalidRequest"}}',
    'operation',
    undefined,
    false,
  ],
  [
    'an entry of a batch',
    `{"responses":[{"id":"1","status":200,"body":{}},{"id":"2","status":400,"body":${envelope}}]}`,
    'answer in JSON',
    400,
    false,
  ],
  [
    'a body kept as text',
    JSON.stringify({ statusCode: 409, response: { text: envelope } }),
    'answer in JSON',
    409,
    false,
  ],
  [
    'a body that is cut',
    '{"error":{"code":"InvalidRequest","message":"m","innerError":{"da',
    'error body',
    undefined,
    true,
  ],
])('%s', (_name, text, shape, status, isCut) => {
  expect(findErrorBody(text)).toMatchObject({ shape, status, isCut, body: { code: 'InvalidRequest', message: 'm' } })
})

test.each([
  ['a payload', '{"acl":[],"properties":{"error":"none","message":"m"}}'],
  ['a connection', '{"id":"tickets","name":"Tickets","state":"ready"}'],
  ['a record with a message', '{"message":"done","status":200}'],
  ['no JSON', 'HTTP/1.1 400 Bad Request'],
])('%s has none', (_name, text) => {
  expect(findErrorBody(text)).toBeUndefined()
})
