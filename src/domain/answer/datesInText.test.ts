import { expect, test } from 'vitest'
import { readConnectionSchema } from '../connectionSchema.ts'
import type { PropertyDraft } from '../itemDraft.ts'
import { placeName } from '../placeName.ts'
import { datesInText } from './datesInText.ts'

const property = (name: string, text: string): PropertyDraft => ({
  name,
  type: 'string',
  value: { kind: 'text', text },
})

test.each([
  ['28.11.2026', /^“28\.11\.2026” looks like a date.*, such as 2026-11-28T00:00:00Z\.$/],
  ['28 November 2026 10:30', /such as 2026-11-28T10:30:00Z/],
  ['11/28/2026', /such as 2026-11-28T00:00:00Z/],
])('%s is a date that Graph cannot read', (text, message) => {
  const [found, ...others] = datesInText({ properties: [property('due at', text)] })
  expect(found).toMatchObject({ severity: 'warning', place: { in: 'body', pointer: '/properties/due at' } })
  expect(found?.message).toMatch(message)
  expect(others).toEqual([])
})

test.each([
  '2026-11-28T10:00:00Z',
  '2026-11-28',
  '1732010400',
  '10.11.12',
  'TICKET-77',
  '28.11.2026 was a Saturday',
  '',
])('%j is none', (text) => expect(datesInText({ properties: [property('a', text)] })).toEqual([]))

test('with a schema it is said of a name that is wrong and means a date, and of no other', () => {
  const reading = readConnectionSchema({
    properties: [
      { name: 'createdAt', type: 'dateTime' },
      { name: 'dueAt', type: 'dateTime' },
      { name: 'summary', type: 'string' },
    ],
  })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  const names = ['createdDateTime', 'dueAt', 'summary', 'summery', 'zebra']
  const found = datesInText({ properties: names.map((name) => property(name, '28.11.2026')) }, reading.schema)
  expect(found.map(({ place }) => placeName(place))).toEqual(['createdDateTime'])
})
