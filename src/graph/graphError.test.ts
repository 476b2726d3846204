import { expect, test } from 'vitest'
import type { GraphAnswer } from './graphAnswer.ts'
import { graphErrorOf } from './graphError.ts'

const scopes = ['https://graph.microsoft.com/ExternalItem.ReadWrite.OwnedBy']
const graphBody =
  '{"error":{"code":"InvalidRequest","message":"m","innerError":{"code":"i","message":"n","date":"d","request-id":"from-body"}}}'

test.each([
  [400, 'invalid'],
  [401, 'signInNeeded'],
  [403, 'forbidden'],
  [404, 'notFound'],
  [405, 'invalid'],
  [408, 'serverDown'],
  [409, 'conflict'],
  [410, 'notFound'],
  [412, 'conflict'],
  [413, 'tooLarge'],
  [415, 'invalid'],
  [422, 'invalid'],
  [423, 'conflict'],
  [429, 'throttled'],
  [500, 'serverDown'],
  [501, 'invalid'],
  [502, 'serverDown'],
  [503, 'serverDown'],
  [504, 'serverDown'],
])('status %i is %s', (status, kind) => {
  expect(graphErrorOf(answer({ status }), scopes).kind).toBe(kind)
})

test('an error keeps what Graph said', () => {
  expect(graphErrorOf(answer({ status: 400, bodyText: graphBody, requestId: 'from-header' }), scopes)).toEqual({
    kind: 'invalid',
    refusal: {
      status: 400,
      code: 'InvalidRequest',
      message: 'm',
      innerError: { code: 'i', message: 'n', date: 'd', requestId: 'from-body', clientRequestId: undefined },
      details: [],
      requestId: 'from-header',
    },
  })
})

test('the request id is taken from the body when the header cannot be read', () => {
  expect(graphErrorOf(answer({ status: 400, bodyText: graphBody }), scopes)).toMatchObject({
    refusal: { requestId: 'from-body' },
  })
})

test('a gateway that answers with HTML leaves code and message empty', () => {
  expect(graphErrorOf(answer({ status: 502, bodyText: '<html>Bad Gateway</html>' }), scopes)).toEqual({
    kind: 'serverDown',
    retryAfterSeconds: undefined,
    refusal: {
      status: 502,
      code: undefined,
      message: undefined,
      innerError: undefined,
      details: [],
      requestId: undefined,
    },
  })
})

test('a throttled call says how long to wait, if the browser may read it', () => {
  expect(graphErrorOf(answer({ status: 429, headers: [['Retry-After', '7']] }), scopes)).toMatchObject({
    kind: 'throttled',
    retryAfterSeconds: 7,
  })
  expect(graphErrorOf(answer({ status: 429 }), scopes)).toMatchObject({ retryAfterSeconds: undefined })
})

test("a date to wait for is counted from the server's clock", () => {
  const headers = [['retry-after', 'Wed, 21 Oct 2026 07:28:30 GMT']] as const
  expect(graphErrorOf(answer({ status: 503, headers, date: 'Wed, 21 Oct 2026 07:28:00 GMT' }), scopes)).toMatchObject({
    retryAfterSeconds: 30,
  })
})

test('a 401 with a claims challenge carries claims and scopes', () => {
  const claims = '{"access_token":{}}'
  const headers = [['www-authenticate', `Bearer error="insufficient_claims", claims="${btoa(claims)}"`]] as const
  expect(graphErrorOf(answer({ status: 401, headers }), scopes)).toEqual({ kind: 'claimsChallenge', claims, scopes })
})

function answer(known: Partial<GraphAnswer>): GraphAnswer {
  return {
    method: 'PUT',
    url: 'https://graph.microsoft.com/beta/external/connections/c/items/i',
    status: 200,
    statusText: '',
    headers: [],
    bodyText: '',
    bodyBrokeOff: false,
    requestId: undefined,
    clientRequestId: 'c',
    date: undefined,
    receivedAt: 0,
    durationMs: 1,
    ...known,
  }
}
