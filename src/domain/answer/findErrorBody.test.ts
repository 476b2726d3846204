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
    'a body with a comma too many',
    '{"error":{"code":"InvalidRequest","message":"m","innerError":{"code":"x",},},}',
    'error body',
    undefined,
    false,
  ],
  [
    'what Python prints',
    `{'error': {'code': 'InvalidRequest', 'message': "m", 'innerError': None}}`,
    'error body',
    undefined,
    false,
  ],
  [
    'the exception of Python',
    `APIError Code: 400 Message: None Error: MainError(additional_data={}, code='InvalidRequest', inner_error=InnerError(request_id='r-1234567'), message='m')`,
    'inner error',
    undefined,
    false,
  ],
  [
    'the exception of .NET as JSON',
    '{"Error":{"Code":"InvalidRequest","Message":"m"},"ResponseStatusCode":400,"Message":"m"}',
    'error body',
    400,
    false,
  ],
  [
    'what a flow puts out',
    `{"statusCode":400,"headers":{"request-id":"r-1234567"},"body":${envelope}}`,
    'answer in JSON',
    400,
    false,
  ],
  [
    'what Node prints of a request that failed',
    `AxiosError: Request failed {\n  code: 'ERR_BAD_REQUEST',\n  message: 'Request failed',\n  response: {\n    status: 400,\n    data: { error: { code: 'InvalidRequest', message: 'm', innerError: [Object] } }\n  }\n}`,
    'answer in JSON',
    400,
    false,
  ],
  [
    'the body that GraphError keeps as text',
    'GraphError: m\n    at put (a.js:1:2) {\n  statusCode: 400,\n  code: \'InvalidRequest\',\n  body: `{"code":"InvalidRequest","message":"m","innerError":{"code":"x"}}`\n}',
    'answer in JSON',
    400,
    false,
  ],
  ['the table of a log', `"2026","${envelope.replaceAll('"', '""')}"`, 'error body', undefined, false],
  [
    'what PowerShell shows of an object',
    'error : @{code=InvalidRequest; message=m; innerError=@{date=d; request-id=r-1234567}}',
    'inner error',
    undefined,
    false,
  ],
  [
    'an error after what a log says about it',
    `{"code":"Failed","message":"item T1"}\n${envelope}`,
    'error body',
    undefined,
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
