import { expect, test } from 'vitest'
import { isErrorText } from './errorText.ts'

test.each([
  'Code: UnknownError\nInner error:\n\trequest-id: 1',
  'Message: The remote server returned an error: (400) Bad Request.\nCode: BadRequest',
  'NameAlreadyExists\nThe specified resource name already exists',
  'HTTP/1.1 403 Forbidden\nrequest-id: 1\n\n{}',
  'Invoke-MgGraphRequest : PUT https://x.test\nHTTP/1.1 400 Bad Request\n{"error":{"code":"BadRequest"',
  'Microsoft.Graph.ServiceException: Code: InvalidRequest',
  '<html><head><title>502 Bad Gateway</title></head></html>',
  'Response status code does not indicate success: BadRequest (Bad Request).',
  '12:01 {"error": {"code": "BadRequest", "mess',
])('%j tells of an error', (source) => {
  expect(isErrorText(source)).toBe(true)
})

test.each(['{"acl":[]}', 'An error in the payment gateway', 'curl -d "{}"', '<title>Sign in</title>', 'Code: X'])(
  '%j does not',
  (source) => {
    expect(isErrorText(source)).toBe(false)
  },
)
