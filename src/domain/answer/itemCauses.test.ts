import { expect, test } from 'vitest'
import { explainAnswer } from './explainAnswer.ts'
import { itemCauses } from './itemCauses.ts'
import { readAnswerOrWords } from './readAnswer.ts'
import { serviceCauses } from './serviceCauses.ts'

test.each([
  [
    'content-old-shape',
    'HTTP/1.1 400 Bad Request\n\n{"error":{"code":"BadRequest","message":"Property content in payload has a value that does not match schema."}}',
  ],
  [
    'value-not-of-schema-type',
    '{"error":{"code":"BadRequest","message":"Property priority in payload has a value that does not match schema."}}',
  ],
  ['user-or-group-not-guid', 'InvalidGuid'],
  ['member-not-guid', '{"error":{"code":"BadRequest","innerError":{"code":"InvalidGuidForAadMemberType"}}}'],
  ['acl-list-empty', 'Acl list is null or empty'],
  ['type-name-unknown', "A type named 'x.y' could not be resolved by the model."],
  ['collection-name-in-schema', "Requested value 'Collection(String)' was not found."],
  ['word-unknown', "Requested value 'User' was not found."],
  ['list-in-people-property', 'Unexpected StartArray'],
  ['payload-too-large', '413 Payload Too Large'],
  [
    'body-not-understood',
    '{"error":{"code":"BadRequest","innerError":{"code":"DeserializationError","message":"new words"}}}',
  ],
])('%s is the first cause of its answer', (id, text) => {
  expect(explainAnswer(readAnswerOrWords(text)).causes[0]?.id).toBe(id)
})

test('an answer that names nothing has every known cause', () => {
  const vague = Object.entries(itemCauses).flatMap(([id, { when }]) =>
    when.some((sign) => 'isVague' in sign) ? [id] : [],
  )
  expect(vague.length).toBeGreaterThan(5)
  const ids = explainAnswer(readAnswerOrWords('The request is malformed or incorrect.\nStatus: 400')).causes.map(
    ({ id }) => id,
  )
  expect(ids).toEqual(expect.arrayContaining(vague))
})

test.each(Object.entries({ ...itemCauses, ...serviceCauses }))(
  '%s says what is wrong and what to do, with a page that proves it',
  (_id, cause) => {
    expect(cause.title).toMatch(/^[A-Z].*\.$/s)
    expect(cause.next).toMatch(/^[A-Z].*[.}]$/s)
    expect(cause.link).toMatch(/^https:\/\/(?:learn\.microsoft\.com|github\.com)\//)
  },
)
