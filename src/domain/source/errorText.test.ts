import { expect, test } from 'vitest'
import { isErrorText, isFailedRequest } from './errorText.ts'

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
  '401 Unauthenticated: It lacks valid\nauthentication credentials for it.',
  'The call lacks valid authentication\ncredentials for the target.',
  'It lacks valid authent\nication credentials',
  "An unexpected 'StartArray' node was found for property named 'tags' when reading from the JSON reader.",
  'Unexpected StartArray in property hobbies',
  "The type is wrong: Requested value 'Person'\nwas not found.",
  'Unhandled exception. Microsoft.Graph.Models.ODataErrors.ODataError: The request is malformed or incorrect.\n   at X',
  "APIError Code: 400 Message: None Error: MainError(code='x')",
  "{'error': {'code': 'BadRequest', 'message': \"m\", 'innerError': None}}",
  'body="{\\"error\\":{\\"code\\":\\"BadRequest\\"}}"',
  '"2026","{""error"":{""code"":""BadRequest""}}"',
  'AxiosError: Request failed with status code 400',
  'WARN put failed for item T1: 401 Unauthenticated',
  'requests.exceptions.HTTPError: 400 Client Error: Bad Request for url: https://x.test',
  'Exception: System.Exception: [InvalidAuthenticationToken] : The token has expired.',
  'curl: (22) The requested URL returned error: 400',
  'error: error status code received from the API\ncode: InvalidRequest\nmsg: The request failed',
  'error : @{code=InvalidRequest; message=m}',
  "System.Text.Json.JsonException: 'T' is an invalid start of a value.",
  // A program that shows what it printed.
  'const a = await put(item)\n\nGraphError: It failed\n    at put (a.js:1:7) {\n  statusCode: 400\n}',
])('%j tells of an error', (source) => {
  expect(isErrorText(source)).toBe(true)
})

test.each([
  '{"acl":[]}',
  'An error in the payment gateway',
  'curl -d "{}"',
  '<title>Sign in</title>',
  'Code: X',
  // Programs that handle errors.
  "import { GraphError } from '@microsoft/microsoft-graph-client';\n\nexport async function send() {\n  await put()\n}",
  'try {\n  put();\n} catch (ODataError ex) {\n  log(ex.getMessage());\n}',
  'try:\n    put()\nexcept APIError as error:\n    print(error.error.message)',
  "throw new GraphError(400, 'The request is malformed or incorrect.')",
])('%j does not', (source) => {
  expect(isErrorText(source)).toBe(false)
})

const put = 'PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1'

test.each([
  ['one line of PowerShell', `${put} HTTP/1.1 400 Bad Request request-id: 1`, true],
  ['the status below', `${put}\nHTTP/2 403 Forbidden`, true],
  ['what was copied for support', `${put}\nstatus: 400\ncode: InvalidRequest`, true],
  ['the console of Postman', `${put}: {\n  "Response Body": "{\\"error\\":{}}"\n}`, true],
  ['a request', `${put}\nContent-Type: application/json\n\n{"acl":[]}`, false],
  ['a request that went well', `${put}\nHTTP/1.1 200 OK`, false],
])('a request with its failure: %s', (_name, text, isFailed) => {
  expect(isFailedRequest(text)).toBe(isFailed)
})
