import { expect, test } from 'vitest'
import { explainAnswer } from './explainAnswer.ts'
import { readAnswerOrWords } from './readAnswer.ts'
import { serviceCauses } from './serviceCauses.ts'

test.each<[keyof typeof serviceCauses, string]>([
  ['token-not-accepted', '{"error":{"code":"InvalidAuthenticationToken","message":"Lifetime validation failed."}}'],
  ['signed-in-user-not-taken', '{"error":{"code":"Unauthenticated","message":"m"}}'],
  ['permission-not-granted', 'Code: UnknownError\nInner error:\n\trequest-id: 12345678'],
  ['connection-of-other-app', 'HTTP/1.1 403 Forbidden'],
  ['not-an-administrator', 'HTTP/1.1 403 Forbidden'],
  ['connection-unknown', 'HTTP/1.1 404 Not Found'],
  ['schema-not-registered', 'HTTP/1.1 404 Not Found'],
  ['wrong-verb-or-address', 'HTTP/1.1 404 Not Found'],
  ['connection-being-deleted', 'The shard is gone. Status: 404'],
  ['name-taken', 'The specified resource name already exists'],
  ['schema-property-not-refinable', 'RefinerShouldNotBeOfType'],
  ['schema-change-not-allowed', 'UpdateNotAllowed'],
  ['schema-operation-failed', '{"id":"1","status":"failed","error":{"message":"Server error, something went wrong"}}'],
  ['answer-not-json', "System.Text.Json.JsonException: 'T' is an invalid start of a value. LineNumber: 0"],
  ['answer-not-json', 'SyntaxError: Unexpected end of JSON input'],
  ['too-many-requests', '{"error":{"code":"TooManyRequests","message":"m"}}'],
  ['too-many-requests', '429 Too Many Requests'],
  ['service-in-trouble', '<html><title>502 Bad Gateway</title></html>'],
])('%s is told by its answer', (id, text) => {
  expect(explainAnswer(readAnswerOrWords(text)).causes.map((cause) => cause.id)).toContain(id)
})

test('every row has its example above', () => {
  expect(Object.keys(serviceCauses)).toHaveLength(16)
})

test('an unreadable answer is no cause of a refusal', () => {
  const refused = readAnswerOrWords('HTTP/1.1 400 Bad Request\n\n{"error":{"code":"x","message":"is not valid JSON"}}')
  expect(explainAnswer(refused).causes.map(({ id }) => id)).not.toContain('answer-not-json')
})
