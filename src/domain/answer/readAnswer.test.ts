import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growth, linear } from '../testing/growth.ts'
import { readAnswer, readAnswerOrWords } from './readAnswer.ts'

const id = '7c1f0f3e-5b52-4d0f-9b0a-2d3a1c6f0e11'
const body = `{"error":{"code":"InvalidRequest","message":"The request is malformed or incorrect.","innerError":{"code":"InvalidGuid","date":"2026-01-02T03:04:05","request-id":"${id}","client-request-id":"${id}"}}}`
const facts = {
  code: 'InvalidRequest',
  innerError: { code: 'InvalidGuid' },
  requestId: id,
  clientRequestId: id,
  date: '2026-01-02T03:04:05',
}

test.each<[string, string, object]>([
  ['a bare body', body, { ...facts, shape: 'error body', status: undefined, isCut: false }],
  [
    'an HTTP dump',
    `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n\r\n${body}`,
    { ...facts, shape: 'HTTP answer', status: 400 },
  ],
  [
    'a PowerShell error record',
    `Invoke-MgGraphRequest : PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/1\nHTTP/1.1 400 Bad Request\n${body}\nAt line:1 char:1\n+ Invoke-MgGraphRequest -Method PUT`,
    { ...facts, shape: 'HTTP answer', status: 400, request: { method: 'PUT' } },
  ],
  [
    'an exception with the body in it',
    `GraphError: failed\n  statusCode: 400,\n  body: '${body}'`,
    { ...facts, shape: 'log lines', status: 400 },
  ],
  [
    'log lines that break off',
    'Message: The remote server returned an error: (400) Bad Request.\nCode: BadRequest\nResponse: {\n  "error": {\n    "code": "InvalidRequest",\n',
    { shape: 'log lines', status: 400, code: 'InvalidRequest', message: undefined, isCut: true },
  ],
  [
    'an exception without a body',
    `Code: UnknownError\nInner error:\n\tdate: 2025-10-01T11:41:46\n\trequest-id: ${id}`,
    { shape: 'log lines', code: 'UnknownError', requestId: id, status: undefined },
  ],
  [
    'an operation that failed',
    '{"id":"1","status":"failed","error":{"message":"Server error, something went wrong"}}',
    { shape: 'operation', message: 'Server error, something went wrong' },
  ],
  [
    'a message with its code',
    'NameAlreadyExists\nThe specified resource name already exists\n',
    { shape: 'message text', code: 'NameAlreadyExists', message: 'The specified resource name already exists' },
  ],
  [
    'a message alone',
    'The specified resource name already exists',
    { shape: 'message text', code: undefined, message: 'The specified resource name already exists' },
  ],
  [
    'a message in two lines',
    '401 Unauthenticated: The call lacks valid\nauthentication credentials for it.',
    { status: 401, code: 'Unauthenticated', message: 'The call lacks valid authentication credentials for it.' },
  ],
  [
    'a message with a word cut by the edge of a window',
    'The call lacks valid authent\nication credentials for it.',
    { shape: 'message text', message: 'The call lacks valid authentication credentials for it.' },
  ],
  [
    'a body in a quoted mail, broken in its sentences',
    `Hi,\n> {"error":{"code":"InvalidRequest","message":"It is\n> wrong.","innerError":{"request-id":"${id.slice(0, 20)}\n> ${id.slice(20)}"}}}`,
    { code: 'InvalidRequest', message: 'It is wrong.', requestId: id },
  ],
  [
    'a log with the time before every line',
    `2026-01-02 03:04:05.1 Message: (400) Bad Request.\n2026-01-02 03:04:05.2 Response: {\n2026-01-02 03:04:05.3   "error": {\n2026-01-02 03:04:05.4     "code": "InvalidRequest",`,
    { status: 400, code: 'InvalidRequest', isCut: true },
  ],
  [
    'an exception of .NET',
    'Unhandled exception. Microsoft.Graph.Models.ODataErrors.ODataError: The request is malformed or incorrect.\n   at X.Y()',
    { message: 'The request is malformed or incorrect.', status: undefined },
  ],
  [
    'ids in the headers beside a body',
    `{"statusCode":400,"headers":{"request-id":"${id}","Date":"Tue, 12 Aug 2025 12:00:00 GMT"},"body":{"error":{"code":"x12","message":"m"}}}`,
    { status: 400, code: 'x12', requestId: id, date: 'Tue, 12 Aug 2025 12:00:00 GMT' },
  ],
  [
    'throttling, with the status as its inner code',
    '{"error":{"code":"TooManyRequests","message":"m","innerError":{"code":"429"}}}',
    { status: 429 },
  ],
  ['a code alone', 'InvalidGuid', { shape: 'message text', code: 'InvalidGuid', message: undefined }],
  ['a status line alone', '429 Too Many Requests', { shape: 'log lines', status: 429 }],
  [
    'a page of a gateway',
    '<html><title>502 Bad Gateway</title></html>',
    { shape: 'gateway page', status: 502, message: '502 Bad Gateway' },
  ],
  [
    'an error that nobody has seen yet',
    '{"error":{"code":"Brandnew","message":"Never seen."}}',
    { shape: 'error body', code: 'Brandnew', message: 'Never seen.' },
  ],
])('%s', (_name, text, answer) => {
  expect(readAnswer(text)).toMatchObject(answer)
})

test.each([
  ['nothing', ''],
  ['a sentence', 'Please send the invoice for order 400.'],
  ['a payload', '{"acl":[{"type":"user","value":"1","accessType":"grant"}],"properties":{"title":"500 ways to fail"}}'],
  ['a good answer', 'HTTP/1.1 200 OK\nrequest-id: 7c1f0f3e-5b52-4d0f-9b0a-2d3a1c6f0e11'],
  ['a web page', '<html><title>Welcome</title></html>'],
])('%s is no error', (_name, text) => {
  expect(readAnswer(text)).toBeUndefined()
})

describe('what nobody knows', () => {
  test('degrades to its words', () => {
    expect(readAnswerOrWords('It does not work')).toMatchObject({ shape: 'other text', message: 'It does not work' })
  })

  test('is shortened when it is long', () => {
    expect(readAnswerOrWords('x'.repeat(10_000_000)).message).toHaveLength(501)
  })
})

test('cut anywhere, a body is still known as an error once its code is there', () => {
  const codeEnd = body.indexOf('","message')
  fc.assert(
    fc.property(fc.integer({ min: codeEnd, max: body.length }), (at) => {
      expect(readAnswer(body.slice(0, at))?.code).toBe('InvalidRequest')
    }),
  )
})

test('any text gets an answer, and none throws', () => {
  const piece = fc.constantFrom(
    '{"error":',
    '{',
    '}',
    '"code":',
    '"InvalidGuid"',
    '\\"',
    'HTTP/1.1 400 x\n',
    'Code: ',
    'message: ',
    'MainError(code=',
    'GraphError: ',
    "'",
    '`',
    '&quot;',
    '""',
    '@{',
    ' = ',
    '> ',
    '     | ',
    '2026-01-02 03:04:05 ',
    '{"responses":[',
    '"status":400',
    "Requested value '",
    'x'.repeat(80),
    'inner error',
    '<html>',
    '\n',
    ',',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      expect(readAnswerOrWords(pieces.join(''))).toBeDefined()
    }),
  )
})

describe('a body means the same', () => {
  const wrapped = (width: number) => body.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? ''
  const known = { code: 'InvalidRequest', innerError: { code: 'InvalidGuid' }, requestId: id }

  test('wherever a terminal breaks its lines', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 140 }), (width) => {
        expect(readAnswer(wrapped(width))).toMatchObject({ ...known, isCut: false })
      }),
    )
  })

  test('with a comma too many behind any of its values', () => {
    const places = [...body.matchAll(/(?<=["\w])(?=\})/g)].map(({ index }) => index)
    fc.assert(
      fc.property(fc.subarray(places), (chosen) => {
        const text = chosen.toReversed().reduce((now, at) => `${now.slice(0, at)},${now.slice(at)}`, body)
        expect(readAnswer(text)).toMatchObject(known)
      }),
    )
  })

  test('in any notation, between any lines', () => {
    const python = body.replaceAll('"', "'")
    const notations = fc.constantFrom(
      body,
      python,
      body.replaceAll('"', '\\"'),
      body.replaceAll('"', '""'),
      body.replaceAll('"', '&quot;'),
      body.replaceAll(/"(\w+)":/g, '$1: '),
    )
    const lines = fc.constantFrom('Response: ', 'fail: Sync[0]\n', '[03:04:05 ERR] ', 'PUT /v1.0/external/x\n', '')
    fc.assert(
      fc.property(lines, notations, lines, (before, text, after) => {
        expect(readAnswer(`${before}${text}\n${after}`)).toMatchObject(known)
      }),
    )
  })
})

test('a long text takes no time, whatever it is made of', () => {
  const pieces = [
    '{"error":{',
    "Code: x\n'",
    '(400) message: ',
    'Error: x ',
    '> {\n',
    'x'.repeat(80),
    ' ',
    '\\"{',
    '&quot;{""',
  ]
  for (const piece of pieces) {
    const ratio = growth((length) => readAnswerOrWords(piece.repeat(length)), 50_000 / piece.length)
    expect({ piece, isLinear: ratio < linear }).toEqual({ piece, isLinear: true })
  }
})
