import { expect, test } from 'vitest'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { emptyDraft } from '../domain/itemDraft.ts'
import type { Finding } from '../domain/problem.ts'
import { finding, problemInBody, problemInUrl } from '../domain/problem.ts'
import { ropeOf } from '../domain/textRope.ts'
import { itemSummary, problemSummary, resultText } from './importText.ts'

const entry = { accessType: 'grant', type: 'everyone', value: 'everyone' } as const
const property = { name: 'title', type: 'string', value: { kind: 'text', text: 'a' } } as const

test.each<[Partial<ItemDraft>, string]>([
  [{}, 'no access entries, no properties, no content.'],
  [{ acl: [entry], properties: [property] }, '1 access entry, 1 property, no content.'],
  [
    { acl: [entry, entry], content: { kind: 'present', type: 'html', text: ropeOf('x'.repeat(1234)) } },
    '2 access entries, no properties, HTML content of 1,234 characters.',
  ],
])('%j is told as: %s', (members, text) => {
  expect(itemSummary({ ...emptyDraft, ...members })).toBe(text)
})

const [error, warning, advice]: readonly Finding[] = [
  finding('acl-empty', ''),
  finding('acl-no-grant', ''),
  finding('label-unfilled', ''),
]

test.each([
  [[], 'No problems found.'],
  [[advice], 'No problems found.'],
  [[error, error, warning], 'The form will show 2 errors and 1 warning.'],
  [[warning], 'The form will show no errors and 1 warning.'],
])('%j is told as: %s', (findings, text) => {
  const problems = findings.flatMap((each) => (each === undefined ? [] : problemInBody(each, '')))
  // What belongs to the address is not counted: a payload has no address.
  const ofAddress = problemInUrl(finding('item-id-missing', ''), 'item-id')
  expect(problemSummary([...problems, ofAddress])).toBe(text)
})

test('What cannot be read is told with the place and what should be there', () => {
  const place = { line: 1200, column: 3, excerpt: '' }
  expect(resultText({ kind: 'broken', at: 0, place, expected: 'a value' })).toBe(
    'This is not JSON. Line 1,200, column 3: here should be a value.',
  )
  expect(resultText({ kind: 'no text', why: 'There is nothing in it.' })).toBe(
    'Nothing to import. There is nothing in it.',
  )
})
