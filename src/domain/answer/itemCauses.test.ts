import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../itemDraft.ts'
import { emptyRope } from '../rope/textRope.ts'
import { rules } from '../rules.ts'
import type { Cause } from './cause.ts'
import { type ExplainContext, explainAnswer } from './explainAnswer.ts'
import { itemCauses } from './itemCauses.ts'
import type { Mistake } from './payloadMistakes.ts'
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

const vague = readAnswerOrWords('HTTP/1.1 400 Bad Request')
const written: ItemDraft = {
  ...emptyDraft,
  connectionId: 'tickets',
  itemId: 'T1',
  content: { kind: 'present', type: 'text', text: emptyRope },
}
/** A payload that does not say where it was sent. */
const bare: ItemDraft = { ...written, connectionId: '', itemId: '' }
const atHand = [
  { draft: emptyDraft, hasSchema: true },
  { draft: written, hasSchema: false },
  { draft: written, hasSchema: true },
  { draft: bare, hasSchema: false },
  { draft: bare, hasSchema: true },
]
const judge = (of: Pick<ExplainContext, 'draft' | 'hasSchema'>, problems: readonly Mistake[] = []) =>
  explainAnswer(vague, { ...of, problems, isOwnAnswer: false })

// With nothing at hand; an item and a payload with its address, without a schema and with one; a payload alone, likewise.
test.each([
  ['property-unknown-or-miscased', 'listed', 'no schema', 'out', 'no schema', 'out'],
  ['value-of-other-type', 'listed', 'no schema', 'out', 'no schema', 'out'],
  ['access-value-no-id', 'listed', 'out', 'out', 'out', 'out'],
  ['word-with-capital', 'listed', 'out', 'out', 'out', 'out'],
  ['additional-data-left-in', 'listed', 'out', 'out', 'out', 'out'],
  ['list-without-specifier', 'listed', 'out', 'out', 'out', 'out'],
  ['activity-without-type', 'listed', 'out', 'out', 'out', 'out'],
  ['connection-id-with-hyphen', 'listed', 'out', 'out', 'no connectionId', 'no connectionId'],
  ['item-id-characters', 'listed', 'out', 'out', 'no itemId', 'no itemId'],
] as const)(
  '%s is listed, or was not checked, or is ruled out where nothing is wrong: %s, %s, %s, %s, %s',
  (id, ...came) => {
    const ways = atHand.map((of) => {
      const cause = judge(of).causes.find((each) => each.id === id)
      if (cause === undefined) return judge(of).ruledOut.includes(itemCauses[id].check.of) ? 'out' : 'gone'
      return cause.finding === undefined ? 'listed' : `no ${cause.finding.lacks}`
    })
    expect(ways).toEqual(came)
  },
)

const breaches = Object.entries<Cause>(itemCauses).flatMap(([id, { when, check }]) =>
  when.some(({ isVague }) => isVague) ? (check?.rules ?? []).map((rule) => [id, rule, check?.of] as const) : [],
)

test.each(breaches)('%s is found by the rule %s, and comes before what was not checked', (id, rule, of) => {
  const { severity, link } = rules[rule]
  const mistake: Mistake = { rule, severity, link, message: 'm', place: { in: 'body', pointer: '/properties/a' } }
  for (const item of atHand.slice(1)) {
    const { causes, ruledOut } = judge(item, [mistake])
    const found = causes.findIndex((each) => each.id === id)
    expect(causes[found]?.finding?.is).toBe('found')
    expect(ruledOut).not.toContain(of)
    expect(causes.slice(0, found).filter(({ finding }) => finding?.is === 'unknown')).toEqual([])
  }
})

test.each(Object.entries({ ...itemCauses, ...serviceCauses }))(
  '%s says what is wrong and what to do, with a page that proves it',
  (_id, cause) => {
    expect(cause.title).toMatch(/^[A-Z].*\.$/s)
    expect(cause.next).toMatch(/^[A-Z].*[.}]$/s)
    expect(cause.link).toMatch(/^https:\/\/(?:learn\.microsoft\.com|github\.com)\//)
  },
)
