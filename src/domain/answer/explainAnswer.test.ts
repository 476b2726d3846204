import { expect, test } from 'vitest'
import { emptyDraft } from '../itemDraft.ts'
import type { Problem } from '../problem.ts'
import { explainAnswer, isKnownErrorText } from './explainAnswer.ts'
import { readAnswerOrWords } from './readAnswer.ts'

const vague = readAnswerOrWords(
  'HTTP/1.1 400 Bad Request\n\n{"error":{"code":"InvalidRequest","message":"The request is malformed or incorrect."}}',
)
const warning: Problem = {
  rule: 'date-no-zone',
  severity: 'warning',
  place: { in: 'body', pointer: '/properties/due' },
  message: 'm',
  link: 'l',
}
const error: Problem = { ...warning, rule: 'acl-empty', severity: 'error', place: { in: 'body', pointer: '/acl' } }
const untyped: Problem = {
  ...warning,
  rule: 'item-id-missing',
  severity: 'error',
  place: { in: 'url', parameter: 'item-id' },
}
const open = { draft: emptyDraft, problems: [], isOwnAnswer: true }

test('what the editor warns of comes first when Graph names nothing: errors, then warnings, then causes with a field', () => {
  const causes = explainAnswer(vague, { ...open, problems: [warning, error, untyped] })
  expect(causes[0]).toMatchObject({ id: 'named-in-problems', certainty: 'draft' })
  expect(causes[0]?.title).toContain('2 problems')
  expect(causes[0]?.places).toEqual([
    { in: 'body', pointer: '/acl' },
    { in: 'body', pointer: '/properties/due' },
  ])
  expect(causes[1]).toMatchObject({ id: 'value-of-other-type', places: [{ in: 'body', pointer: '/properties/due' }] })
  expect(causes.findLastIndex(({ places }) => places.length > 0)).toBeLessThan(
    causes.findIndex(({ places }) => places.length === 0),
  )
})

test('what the editor cannot send is no cause of an answer to the editor', () => {
  const own = explainAnswer(vague, open).map(({ id }) => id)
  expect(own).not.toContain('additional-data-left-in')
  expect(explainAnswer(vague, { ...open, isOwnAnswer: false }).map(({ id }) => id)).toContain('additional-data-left-in')
})

test('an answer that names its reason is not laid at the door of other problems', () => {
  const causes = explainAnswer(readAnswerOrWords('InvalidGuid'), { ...open, problems: [warning] })
  expect(causes.map(({ id }) => id)).toEqual(['user-or-group-not-guid'])
})

test('an answer that nobody knows has no causes', () => {
  expect(explainAnswer(readAnswerOrWords('{"error":{"code":"Brandnew","message":"Never seen."}}'))).toEqual([])
})

test.each([
  ['NameAlreadyExists', true],
  ['The specified resource name already exists', true],
  ['Everything is fine', false],
  ['', false],
])('%j is known as an error: %s', (text, isKnown) => {
  expect(isKnownErrorText(text)).toBe(isKnown)
})
