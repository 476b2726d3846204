import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../itemDraft.ts'
import { finding, problemInBody } from '../problem.ts'
import { readDraft } from '../readDraft.ts'
import { datesNamed } from './datesNamed.ts'

const draftOf = (text: string): ItemDraft => ({
  ...emptyDraft,
  properties: [{ name: 'due', type: 'string', value: { kind: 'text', text } }],
})
const nothingKnown = { apiVersion: 'v1.0', tenantId: undefined, schema: undefined } as const

test.each([
  ['28.11.2026', /^“28\.11\.2026” looks like a date.*, such as 2026-11-28T00:00:00Z\.$/],
  ['28 November 2026 10:30', /such as 2026-11-28T10:30:00Z\.$/],
  ['11/28/2026', /such as 2026-11-28T00:00:00Z\.$/],
  ['31.02.2026', /^“31\.02\.2026” looks like a date\. If the schema/],
])('of %s it says what to write', (text, message) => {
  const draft = draftOf(text)
  const found = datesNamed(readDraft(draft, nothingKnown).problems, draft)
  expect(found.filter(({ rule }) => rule === 'text-looks-like-date').map((each) => each.message)).toEqual([
    expect.stringMatching(message),
  ])
})

test('other problems stay the same', () => {
  const problems = [problemInBody(finding('property-null', 'Leave it out.'), '/properties/due')]
  expect(datesNamed(problems, draftOf('28.11.2026'))).toEqual(problems)
})
