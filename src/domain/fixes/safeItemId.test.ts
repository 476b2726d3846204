import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConnectionSchema } from '../connectionSchema.ts'
import type { PropertyDraft } from '../itemDraft.ts'
import { checkItemId } from '../itemId.ts'
import { anyText } from '../testing/randomText.ts'
import { safeItemId, suggestedItemId } from './safeItemId.ts'

const now = Date.UTC(2026, 10, 28, 13, 0, 5)

test.each([
  ['a/b', 'ab'],
  ['TICKET-42', 'TICKET42'],
  ['Größe 1', 'Groe1'],
  ['é', 'e'],
  ['../..', ''],
  ['x'.repeat(200), 'x'.repeat(128)],
])('The safe form of %j is %j', (id, safe) => {
  expect(safeItemId(id)).toBe(safe)
})

test.each([
  ['Payments fail at the Zürich gateway', 'PaymentsFailAtTheZurichGateway'],
  ['TICKET 77', 'TICKET77'],
  ['a word and another word and one more word than fits', 'AWordAndAnotherWordAndOneMoreWordThan'],
  ['x'.repeat(60), `X${'x'.repeat(39)}`],
  ['', 'Item20261128130005'],
  ['日本', 'Item20261128130005'],
])('of the title %j the suggestion is %s', (title, id) => {
  expect(suggestedItemId({ properties: [text('Title', title)] }, undefined, now)).toBe(id)
})

test('the title is what the schema labels so', () => {
  const reading = readConnectionSchema({ properties: [{ name: 'subject', type: 'string', labels: ['title'] }] })
  const schema = reading.kind === 'schema' ? reading.schema : undefined
  const properties = [text('title', 'One'), text('subject', 'Two')]
  expect(suggestedItemId({ properties }, schema, now)).toBe('Two')
})

test('every suggestion is an ID without a problem', () => {
  fc.assert(
    fc.property(anyText, (title) => {
      expect(checkItemId(suggestedItemId({ properties: [text('title', title)] }, undefined, now))).toEqual([])
    }),
  )
})

function text(name: string, value: string): PropertyDraft {
  return { name, type: 'string', value: { kind: 'text', text: value } }
}
