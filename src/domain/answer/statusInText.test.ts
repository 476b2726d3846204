import { expect, test } from 'vitest'
import { isStatusName, statusInText } from './statusInText.ts'

test.each([
  ['HTTP/1.1 400 Bad Request', 400],
  ['PUT https://x.test HTTP/2.0 403 Forbidden Date: today', 403],
  ['< HTTP/2 404', 404],
  ['status: 418', 418],
  ['"statusCode":429,', 429],
  ['StatusCode : 503', 503],
  ['response_status_code=400', 400],
  ['Request failed with status code 400', 400],
  ['no error class is registered for this code 401', 401],
  ['curl: (22) The requested URL returned error: 400', 400],
  ['The remote server returned an error: (409) Conflict.', 409],
  ['401 Unauthenticated: no', 401],
  ['400 : Bad Request', 400],
  ['400 Client Error: Bad Request for url', 400],
  ['HTTP 503', 503],
  ['Error 502', 502],
  ['Status: 400 (BadRequest)', 400],
  ['Response status code does not indicate success: 429 (Too Many Requests).', 429],
  ['Response status code does not indicate success: BadRequest (Bad Request).', 400],
  ['Code: 400', 400],
  ['Status Code: BadRequest', 400],
  ['StatusCode: TooManyRequests', 429],
  ['status: failed', undefined],
  ['400 items were sent', undefined],
  ['400\n{"error":{}}', 400],
  ['400 {"error":{}}', 400],
  ['400', 400],
  ['', undefined],
])('%s', (text, status) => {
  expect(statusInText(text)).toBe(status)
})

test('the name of a status is told from a code', () => {
  expect(['BadRequest', 'Bad Request', 'InvalidRequest', 'constructor'].map(isStatusName)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
