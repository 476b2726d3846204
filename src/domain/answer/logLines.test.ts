import { expect, test } from 'vitest'
import { readLogLines, readRetryAfter } from './logLines.ts'

const id = '7c1f0f3e-5b52-4d0f-9b0a-2d3a1c6f0e11'
const other = '11111111-2222-3333-4444-555555555555'

test.each<[string, string, object]>([
  [
    'an HTTP answer',
    `HTTP/1.1 400 Bad Request\nrequest-id: ${id}\nclient-request-id: ${other}\nDate: Tue, 12 Aug 2025 12:00:00 GMT`,
    { status: 400, requestId: id, clientRequestId: other, date: 'Tue, 12 Aug 2025 12:00:00 GMT' },
  ],
  [
    'what curl -v prints',
    `> PUT /v1.0/external/connections/tickets/items/1?x=secret HTTP/2\n< HTTP/2 404\n< request-id: ${id}`,
    { status: 404, requestId: id, request: { method: 'PUT', url: '/v1.0/external/connections/tickets/items/1' } },
  ],
  [
    'a .NET exception',
    `Microsoft.Graph.ServiceException: Code: UnknownError\nInner error:\n\tAdditionalData:\n\tdate: 2025-08-12T11:41:46\n\trequest-id: ${id}\nClientRequestId: ${id}`,
    { code: 'UnknownError', message: undefined, requestId: id, clientRequestId: id, date: '2025-08-12T11:41:46' },
  ],
  [
    'a Python exception',
    `APIError\n        Code: 400\n        error: MainError(code='InvalidRequest', inner_error=InnerError(client_request_id='${id}', request_id='${other}'), message='The request is malformed or incorrect.', target=None)`,
    {
      status: 400,
      code: 'InvalidRequest',
      message: 'The request is malformed or incorrect.',
      requestId: other,
      clientRequestId: id,
    },
  ],
  [
    'a JavaScript exception',
    `GraphError: The request is malformed or incorrect.\n  statusCode: 400,\n  code: 'InvalidRequest',\n  requestId: '${id}',`,
    { status: 400, code: 'InvalidRequest', message: 'The request is malformed or incorrect.', requestId: id },
  ],
  [
    'a PowerShell cmdlet',
    `New-MgExternalConnectionItem_Create: The request is malformed or incorrect.\n\nStatus: 400 (BadRequest)\nErrorCode: InvalidRequest\nDate: 2025-08-12T12:00:00`,
    {
      status: 400,
      code: 'InvalidRequest',
      message: 'The request is malformed or incorrect.',
      date: '2025-08-12T12:00:00',
    },
  ],
  [
    'a PowerShell error record',
    `Invoke-MgGraphRequest : PUT https://graph.microsoft.com/beta/external/connections/tickets/items/1\nHTTP/1.1 403 Forbidden`,
    {
      status: 403,
      message: undefined,
      request: { method: 'PUT', url: 'https://graph.microsoft.com/beta/external/connections/tickets/items/1' },
    },
  ],
  [
    'a call through a gateway with a path and a port of its own',
    'PUT http://localhost:4173/__sandbox/graph/beta/external/connections/tickets/items/1\nstatus: 400',
    {
      status: 400,
      request: {
        method: 'PUT',
        url: 'http://localhost:4173/__sandbox/graph/beta/external/connections/tickets/items/1',
      },
    },
  ],
  [
    'a web exception',
    'Message: The remote server returned an error: (400) Bad Request.\nCode: BadRequest',
    { status: 400, code: 'BadRequest', message: 'The remote server returned an error: (400) Bad Request.' },
  ],
  ['a status by name', 'StatusCode: TooManyRequests', { status: 429 }],
  [
    'an inner error with words of its own',
    'code: InvalidRequest\nmessage: outer\ninnerError:\n  code: DeserializationError\n  message: inner',
    { code: 'InvalidRequest', message: 'outer', innerCode: 'DeserializationError', innerMessage: 'inner' },
  ],
  [
    'text that names nothing',
    'All 12 items were sent.',
    { status: undefined, code: undefined, message: undefined, requestId: undefined },
  ],
])('%s', (_name, text, facts) => {
  expect(readLogLines(text)).toMatchObject(facts)
})

test.each<[string, number | undefined]>([
  ['HTTP/1.1 429 Too Many Requests\nRetry-After: 17\n', 17],
  ['{"headers":{"Retry-After":"30"}}', 30],
  ["{'retry-after': 5}", 5],
  ['{\\"Retry-After\\":\\"12\\"}', 12],
  ['Retry-After: Fri, 31 Dec 1999 23:59:59 GMT', undefined],
  ['Retry-After: 2026-01-01', undefined],
  ['Wait as long as Retry-After says', undefined],
])('%s asks to wait for %s seconds', (text, expected) => {
  expect(readRetryAfter(text)).toBe(expected)
})
