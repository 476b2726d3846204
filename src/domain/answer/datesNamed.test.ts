import { expect, test } from 'vitest'
import { readConnectionSchema } from '../connectionSchema.ts'
import { valueFixers } from '../fixes/valueFixes.ts'
import { emptyDraft, type ItemDraft } from '../itemDraft.ts'
import { finding, problemInBody } from '../problem.ts'
import { readDraft } from '../readDraft.ts'
import { datesNamed } from './datesNamed.ts'

const draftOf = (text: string, name = 'due'): ItemDraft => ({
  ...emptyDraft,
  properties: [{ name, type: 'string', value: { kind: 'text', text } }],
})
const nothingKnown = { apiVersion: 'v1.0', tenantId: undefined, schema: undefined } as const

test.each([
  ['28.11.2026', /^“28\.11\.2026” looks like a date.*, such as 2026-11-28T00:00:00Z \(day first, midnight UTC\)\.$/],
  ['28 November 2026 10:30', /such as 2026-11-28T10:30:00Z \(UTC\)\.$/],
  ['11/28/2026', /such as 2026-11-28T00:00:00Z \(month first, midnight UTC\)\.$/],
  [
    '03/04/2026',
    /such as 2026-03-04T00:00:00Z \(month first, midnight UTC\), or 2026-04-03T00:00:00Z \(day first, midnight UTC\)\.$/,
  ],
  ['31.02.2026', /^“31\.02\.2026” looks like a date\. If the schema/],
])('of %s it says what to write', (text, message) => {
  const draft = draftOf(text)
  const found = datesNamed(readDraft(draft, nothingKnown).problems, draft, nothingKnown)
  expect(found.filter(({ rule }) => rule === 'text-looks-like-date').map((each) => each.message)).toEqual([
    expect.stringMatching(message),
  ])
})

test('other problems stay the same', () => {
  const problems = [problemInBody(finding('property-null', 'Leave it out.'), '/properties/due')]
  expect(datesNamed(problems, draftOf('28.11.2026'), nothingKnown)).toEqual(problems)
})

test('it is the date that a fix would write, in the time zone of who asks', () => {
  const draft = draftOf('28.11.2026')
  const moment = { now: Date.UTC(2026, 10, 29), timeZone: 'Europe/Berlin' }
  const { problems } = readDraft(draft, nothingKnown)
  const [fix] = problems.flatMap(
    (problem) => valueFixers[problem.rule]?.(problem, draft, { ...nothingKnown, moment }) ?? [],
  )
  expect(fix?.label).toBe('Use 2026-11-27T23:00:00Z (day first, midnight in Europe/Berlin)')
  expect(datesNamed(problems, draft, { ...nothingKnown, moment }).map(({ message }) => message)).toContainEqual(
    expect.stringContaining('such as 2026-11-27T23:00:00Z (day first, midnight in Europe/Berlin).'),
  )
})

test('with a schema it is said of a name that is wrong and means a date, and of no other', () => {
  const reading = readConnectionSchema({
    properties: [
      { name: 'createdAt', type: 'dateTime' },
      { name: 'dueAt', type: 'dateTime' },
      { name: 'summary', type: 'string' },
    ],
  })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  const context = { ...nothingKnown, schema: reading.schema }
  const rulesOf = (name: string) => {
    const draft = draftOf('28.11.2026', name)
    return datesNamed(readDraft(draft, context).problems, draft, context).map(({ rule }) => rule)
  }
  expect(rulesOf('createdDateTime')).toContain('text-looks-like-date')
  for (const name of ['dueAt', 'summary', 'summery', 'zebra'])
    expect(rulesOf(name)).not.toContain('text-looks-like-date')
})
