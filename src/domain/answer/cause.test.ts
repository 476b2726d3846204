import { expect, test } from 'vitest'
import { isVague, signOf, strengthOf } from './cause.ts'
import { readAnswerOrWords } from './readAnswer.ts'

test.each([
  [
    'a malformed request',
    '{"error":{"code":"InvalidRequest","message":"The request is malformed or incorrect."}}',
    true,
  ],
  ['a 400 without words', 'HTTP/1.1 400 Bad Request', true],
  [
    'a 400 whose inner error says why',
    'HTTP/1.1 400 Bad Request\n\n{"error":{"code":"a","message":"The request is malformed or incorrect.","innerError":{"message":"why"}}}',
    false,
  ],
  ['a 400 whose inner code says why', '{"error":{"code":"BadRequest","innerError":{"code":"InvalidGuid"}}}', false],
  ['another status', 'HTTP/1.1 404 Not Found', false],
  ['no status and a code that says nothing', '{"error":{"code":"UnknownError","message":""}}', false],
  ['a 400 with a code that says nothing', 'HTTP/1.1 400 Bad Request\n\n{"error":{"code":"UnknownError"}}', true],
  ['no status and another code', '{"error":{"code":"NameAlreadyExists"}}', false],
])('%s', (_name, text, vague) => {
  expect(isVague(readAnswerOrWords(text))).toBe(vague)
})

test('all parts of a sign must hold', () => {
  const answer = readAnswerOrWords(
    'HTTP/1.1 409 Conflict\n\n{"error":{"code":"nameAlreadyExists","message":"It is there: tickets"}}',
  )
  expect(signOf({ status: [409], code: ['NameAlreadyExists'] }, answer)).toEqual({ match: undefined })
  expect(signOf({ status: [400], code: ['NameAlreadyExists'] }, answer)).toBeUndefined()
  expect(signOf({ hasNoStatus: true }, answer)).toBeUndefined()
  expect(signOf({ words: /there: (?<name>\w+)/ }, answer)?.match?.groups?.['name']).toBe('tickets')
})

test('a sentence is a surer sign than a code, and that than a status', () => {
  expect([{ words: /a/, code: ['a'] }, { code: ['a'], status: [400] }, { status: [400] }, {}].map(strengthOf)).toEqual([
    3, 2, 1, 1,
  ])
})
