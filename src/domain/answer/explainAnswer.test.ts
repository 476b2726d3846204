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
const open = { draft: emptyDraft, problems: [], hasSchema: false, isOwnAnswer: true }
const written = { ...emptyDraft, connectionId: 'tickets', itemId: 'T1' }

test('what the editor warns of comes first when Graph names nothing: errors, then warnings, then causes with a field', () => {
  const { causes } = explainAnswer(vague, { ...open, problems: [warning, error, untyped] })
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
  const own = explainAnswer(vague, open).causes.map(({ id }) => id)
  expect(own).not.toContain('additional-data-left-in')
  expect(explainAnswer(vague, { ...open, isOwnAnswer: false }).causes.map(({ id }) => id)).toContain(
    'additional-data-left-in',
  )
})

test('an answer that names its reason is not laid at the door of other problems', () => {
  const { causes } = explainAnswer(readAnswerOrWords('InvalidGuid'), { ...open, problems: [warning] })
  expect(causes.map(({ id }) => id)).toEqual(['user-or-group-not-guid'])
})

test('an answer that nobody knows has no causes', () => {
  expect(explainAnswer(readAnswerOrWords('{"error":{"code":"Brandnew","message":"Never seen."}}'))).toEqual({
    causes: [],
    ruledOut: [],
    namesReason: true,
  })
})

test('what the checks of the item have ruled out is no cause', () => {
  const { causes, ruledOut } = explainAnswer(vague, { ...open, draft: written, hasSchema: true })
  expect(causes).toEqual([])
  expect(ruledOut).toEqual(['property names', 'types of values', 'IDs of users and groups', 'connection ID', 'item ID'])
})

test('without a schema nothing is ruled out about properties', () => {
  const { causes, ruledOut } = explainAnswer(vague, { ...open, draft: written })
  expect(causes.map(({ id }) => id)).toEqual(['property-unknown-or-miscased', 'value-of-other-type'])
  expect(ruledOut).toEqual(['IDs of users and groups', 'connection ID', 'item ID'])
})

test('a problem that is there keeps its cause, and what the form cannot have wrong is none of it', () => {
  const found = { ...open, draft: written, hasSchema: true, problems: [warning], isOwnAnswer: false }
  const { causes, ruledOut } = explainAnswer(vague, found)
  expect(causes.map(({ id, finding }) => [id, finding?.is])).toEqual([['value-of-other-type', 'found']])
  expect(ruledOut).not.toContain('types of values')
  expect(ruledOut).toEqual(expect.arrayContaining(['spelling of words', '@odata.type of lists', 'activities']))
})

test('problems that no known cause names come first, and those that one names do not stand twice', () => {
  const other: Problem = { ...warning, rule: 'acl-duplicate', place: { in: 'body', pointer: '/properties/url' } }
  const causesOf = (...problems: readonly Problem[]) =>
    explainAnswer(vague, { ...open, draft: written, hasSchema: true, problems }).causes
  expect(causesOf(warning, other).map(({ id }) => id)).toEqual(['named-in-problems', 'value-of-other-type'])
  expect(causesOf(warning).map(({ id }) => id)).toEqual(['value-of-other-type'])
})

test('a doubtful item ID comes after what is a mistake for certain, and is told once', () => {
  const dot: Problem = {
    ...warning,
    rule: 'item-id-undocumented-character',
    place: { in: 'url', parameter: 'item-id' },
  }
  const unknown: Problem = {
    ...error,
    rule: 'connection-id-invalid',
    place: { in: 'url', parameter: 'connection-id' },
  }
  const draft = { ...written, itemId: 'T.1' }
  const causesOf = (...problems: readonly Problem[]) =>
    explainAnswer(vague, { ...open, draft, hasSchema: true, problems }).causes.map(({ id }) => id)
  expect(causesOf(dot)).toEqual(['item-id-characters'])
  expect(causesOf(dot, unknown).slice(1)).toEqual(['connection-id-with-hyphen', 'item-id-characters'])
})

test('a hyphen in an item ID is no cause: thousands of items have one', () => {
  const draft = { ...written, itemId: 'TICKET-77' }
  const { causes, ruledOut } = explainAnswer(vague, { ...open, draft, hasSchema: true })
  expect(causes).toEqual([])
  expect(ruledOut).toContain('item ID')
  const { next } = explainAnswer(vague).causes.find(({ id }) => id === 'item-id-characters') ?? {}
  expect(next).toContain('A hyphen is no likely cause')
})

test('an empty form rules nothing out', () => {
  expect(explainAnswer(vague, { ...open, hasSchema: true }).ruledOut).toEqual([])
})

test('a sentence that names the cause counts more than a code, and that more than a status', () => {
  const refused = readAnswerOrWords('401 Unauthenticated: The call lacks valid authentication credentials for it.')
  expect(explainAnswer(refused).causes.map(({ id }) => id)).toEqual([
    'signed-in-user-not-taken',
    'token-not-accepted',
    'permission-not-granted',
  ])
})

test('a body that was not understood is a cause only where nothing says why', () => {
  const inner = (message: string) =>
    readAnswerOrWords(JSON.stringify({ error: { code: 'a12', innerError: { code: 'DeserializationError', message } } }))
  const ids = (message: string) => explainAnswer(inner(message)).causes.map(({ id }) => id)
  expect(ids("Requested value 'Collection(Int64)' was not found.")).toEqual(['collection-name-in-schema'])
  expect(ids('New words.')).toEqual(['body-not-understood'])
})

test('an answer that names its place is not without a cause', () => {
  const text = '{"error":{"code":"BadRequest","innerError":{"code":"InvalidItemId","message":"The item id is wrong."}}}'
  expect(explainAnswer(readAnswerOrWords(text), open).causes).toMatchObject([
    { id: 'named-by-answer', certainty: 'answer', places: [{ in: 'url', parameter: 'item-id' }] },
  ])
})

test.each([
  ['NameAlreadyExists', true],
  ['The specified resource name already exists', true],
  ['The request is malformed or incorrect.', true],
  ['Everything is fine', false],
  ['', false],
])('%j is known as an error: %s', (text, isKnown) => {
  expect(isKnownErrorText(text)).toBe(isKnown)
})

test('a cause that the answer names stays where the check does not find it, and that is told', () => {
  const found = explainAnswer(readAnswerOrWords('InvalidGuid'), { ...open, draft: written }).causes
  expect(found.map(({ id, finding }) => [id, finding?.is])).toEqual([['user-or-group-not-guid', 'ruledOut']])
})

test('a cause that the checks of the item exclude gives way to one that the answer names', () => {
  const answer = readAnswerOrWords(
    '{"error":{"code":"InvalidRequest","message":"m","innerError":{"code":"InvalidGuid","message":"/informationProtectionLabel: no GUID."}}}',
  )
  const acl = [{ accessType: 'grant', type: 'user', value: 'e811976d-83df-4cbd-8b9b-5215b18aa874' }] as const
  const draft = { ...written, acl, sensitivityLabelId: 'Confidential' }
  expect(explainAnswer(answer, { ...open, draft }).causes.map(({ id, places }) => [id, places])).toEqual([
    ['label-not-guid', [{ in: 'body', pointer: '/informationProtectionLabel' }]],
  ])
})

test.each([
  [1, 'Wait 1 second, as the answer asks (Retry-After), and send again.'],
  [1200, 'Wait 1,200 seconds, as the answer asks (Retry-After), and send again.'],
  [undefined, 'Wait as long as Retry-After says, or a minute, and send again.'],
])('after too many requests that ask for %s seconds one is told: %s', (retryAfterSeconds, next) => {
  const answer = { ...readAnswerOrWords('HTTP/1.1 429 Too Many Requests'), retryAfterSeconds }
  expect(explainAnswer(answer).causes[0]).toMatchObject({ id: 'too-many-requests', next })
})
