import { expect, test } from 'vitest'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { emptyDraft } from '../domain/itemDraft.ts'
import type { Finding } from '../domain/problem.ts'
import { finding, problemInBody, problemInUrl } from '../domain/problem.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { importResultText, itemSummary, lookUpPeopleLabel, problemSummary, sourceText } from './importText.ts'
import type { ImportReading } from './readSource.ts'

const item = { title: 'T1', text: '{}', target: {}, request: 'PUT https://x.test/T1' }

test.each<[ImportReading, string]>([
  [
    { kind: 'payload', format: 'a cURL command (bash)', item, remarks: [], secrets: [] },
    'This is a cURL command (bash) for PUT https://x.test/T1.',
  ],
  [
    { kind: 'items', format: 'a list of items', items: [item, item], remarks: [], secrets: [] },
    'This is a list of items, with 2 items. Choose one of them.',
  ],
  [{ kind: 'nothing', why: 'It is empty.', secrets: [] }, 'We couldn’t find an item in this text. It is empty.'],
  [{ kind: 'schema', text: '', secrets: [] }, 'This is a schema, not an item.'],
  [{ kind: 'error answer', text: '', secrets: [] }, 'This is the answer to a request that failed, not an item.'],
  [{ kind: 'people', text: '', count: 2, secrets: [] }, 'This is a list of people, not an item.'],
])('%j is told as: %s', (reading, text) => {
  expect(sourceText(reading)).toBe(text)
})

test.each([
  [1, 'Look up this person…'],
  [2, 'Look up these 2 people…'],
  [1_200, 'Look up these 1,200 people…'],
])('for %i of a list, the button is: %s', (count, label) => {
  expect(lookUpPeopleLabel(count)).toBe(label)
})

test('Once one of several is chosen, that is told', () => {
  const reading: ImportReading = { kind: 'items', format: 'a list', items: [item, item], remarks: [], secrets: [] }
  expect(sourceText(reading, item)).toBe('This is a list, with 2 items. “T1” is chosen for PUT https://x.test/T1.')
})

const entry = { accessType: 'grant', type: 'everyone', value: 'everyone' } as const
const property = { name: 'title', type: 'string', value: { kind: 'text', text: 'a' } } as const

test.each<[Partial<ItemDraft>, string]>([
  [{}, 'No access entries, no properties, no content.'],
  [{ acl: [entry], properties: [property] }, '1 access entry, 1 property, no content.'],
  [
    { acl: [entry, entry], content: { kind: 'present', type: 'html', text: ropeOf('x'.repeat(1234)) } },
    '2 access entries, no properties, HTML content of 1,234 characters.',
  ],
])('%j is told as: %s', (members, text) => {
  expect(itemSummary({ ...emptyDraft, ...members })).toBe(text)
})

const [missing, error, warning, advice]: readonly Finding[] = [
  finding('acl-empty', ''),
  finding('acl-user-not-guid', ''),
  finding('acl-no-grant', ''),
  finding('label-unfilled', ''),
]

test.each([
  [[], true, 'No problems found.'],
  [[advice], true, 'No problems found.'],
  [[], false, 'No problems found, but no schema is known yet: properties are not compared.'],
  [[error, error, warning], true, 'The form will show 2 things to fix and 1 to check.'],
  [[missing, error, warning], true, 'The form will show 1 thing to fix, 1 to fill in and 1 to check.'],
  [[warning], false, 'The form will show at least 1 thing to check: the schema of tickets may show more.'],
])('%j, compared with a schema %s, is told as: %s', (findings, isCompared, text) => {
  const problems = findings.flatMap((each) => (each === undefined ? [] : problemInBody(each, '')))
  // What belongs to the address is not counted: a payload has no address.
  const ofAddress = problemInUrl(finding('item-id-missing', ''), 'item-id')
  expect(problemSummary([...problems, ofAddress], isCompared, 'tickets')).toBe(text)
})

test('where the connection is not known, its schema is', () => {
  const problems = problemInBody(finding('acl-user-not-guid', ''), '')
  expect(problemSummary([problems], false, '')).toBe(
    'The form will show at least 1 thing to fix: the schema of its connection may show more.',
  )
})

test('What cannot be read is told with the place and what should be there', () => {
  const place = { line: 1200, column: 3, excerpt: '' }
  expect(importResultText({ kind: 'broken', at: 0, place, expected: 'a value' })).toBe(
    'It cannot be read as JSON. Line 1,200, column 3: expected a value.',
  )
  expect(importResultText({ kind: 'not an item', why: 'It is a list.' })).toBe(
    'We couldn’t find an item in this text. It is a list.',
  )
})
