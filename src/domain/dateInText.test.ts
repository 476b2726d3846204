import { expect, test } from 'vitest'
import { dateInText } from './dateInText.ts'
import type { PropertyDraft, ValueDraft } from './itemDraft.ts'

const property = (value: ValueDraft): PropertyDraft => ({ name: 'due at', type: 'string', value })

test('a text that looks like a date is named', () => {
  const [found, ...others] = dateInText(property({ kind: 'text', text: ' 28.11.2026' }))
  expect(found).toMatchObject({ rule: 'text-looks-like-date', at: '/due at' })
  expect(found?.message).toMatch(/^“28\.11\.2026” looks like a date\. If the schema has one here/)
  expect(others).toEqual([])
})

test.each<ValueDraft>([
  { kind: 'text', text: '2026-11-28T10:00:00Z' },
  { kind: 'list', elements: ['28.11.2026'] },
  { kind: 'absent' },
])('of %j nothing is said', (value) => expect(dateInText(property(value))).toEqual([]))

test('a property of another type says by itself what it cannot read', () => {
  expect(dateInText({ ...property({ kind: 'text', text: '28.11.2026' }), type: 'dateTime' })).toEqual([])
})
