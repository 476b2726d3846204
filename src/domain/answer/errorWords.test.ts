import { expect, test } from 'vitest'
import { errorWordsIn } from './errorWords.ts'

const malformed = 'The request is malformed or incorrect.'

test.each<[string, string, string | undefined, string | undefined]>([
  ['lines with names', `Code: InvalidRequest\nMessage: ${malformed}`, 'InvalidRequest', malformed],
  [
    'a message over lines',
    'code: x12\nmessage: The request is\n  malformed.\nstatus: 400',
    'x12',
    'The request is malformed.',
  ],
  [
    'a message in quotes over lines',
    `{ message: 'The request\n is malformed', code: 'x12' }`,
    'x12',
    'The request is malformed',
  ],
  [
    'an exception of .NET',
    `Unhandled exception. Microsoft.Graph.Models.ODataErrors.ODataError: ${malformed}\n   at X.Y()`,
    undefined,
    malformed,
  ],
  [
    'an exception of Java',
    `com.microsoft.graph.http.GraphServiceException: Error code: InvalidRequest\nError message: ${malformed}`,
    'InvalidRequest',
    malformed,
  ],
  [
    'an error of Go',
    `error: error status code received from the API\ncode: InvalidRequest\nmsg: ${malformed}`,
    'InvalidRequest',
    malformed,
  ],
  [
    'what PowerShell says',
    `Set-MgExternalConnectionItem : [InvalidRequest] : ${malformed}`,
    'InvalidRequest',
    malformed,
  ],
  [
    'Get-Error of PowerShell',
    `Exception :\n    Type    : System.Exception\n    Message : [InvalidRequest] : ${malformed}\n`,
    'InvalidRequest',
    malformed,
  ],
  [
    'the id of an error of PowerShell',
    `x\n    + FullyQualifiedErrorId : InvalidRequest,Microsoft.Graph.PowerShell.X`,
    'InvalidRequest',
    undefined,
  ],
  [
    'a status with a code',
    '401 Unauthenticated: It lacks valid\ncredentials for it.',
    'Unauthenticated',
    'It lacks valid credentials for it.',
  ],
  [
    'Python',
    `APIError Code: 400 Message: None Error: MainError(code='InvalidRequest', message='${malformed}')`,
    'InvalidRequest',
    malformed,
  ],
  ['a status by name', 'Status Code: BadRequest', undefined, undefined],
  ['an exception without words', "Exception of type 'Microsoft.Graph.ODataError' was thrown.", undefined, undefined],
  ['a call', 'Invoke-MgGraphRequest : PUT https://x.test', undefined, undefined],
  [
    'a line of a log',
    `GraphError: ${malformed} statusCode=400 code=InvalidRequest requestId=1`,
    'InvalidRequest',
    malformed,
  ],
  [
    'an exception of .NET in one line',
    `Microsoft.Graph.ODataError: ${malformed} at Microsoft.Kiota.X.Y(Z z) at A.B(c)`,
    undefined,
    malformed,
  ],
  [
    'an exception around the words of PowerShell',
    `Exception: System.Exception: [InvalidRequest] : ${malformed}`,
    'InvalidRequest',
    malformed,
  ],
  ['a status at the end of a line', 'It failed: 401 Unauthenticated', 'Unauthenticated', undefined],
  ['a status line', 'HTTP/1.1 403 Forbidden', undefined, undefined],
  [
    'an exception of Python',
    'requests.exceptions.HTTPError: 400 Client Error: Bad Request for it',
    undefined,
    '400 Client Error: Bad Request for it',
  ],
  ['nothing', '', undefined, undefined],
])('%s', (_name, text, code, message) => {
  expect(errorWordsIn(text)).toEqual({ code, message })
})
