import { expect, test } from 'vitest'
import type { PropertyDraft } from '../itemDraft.ts'
import { jsonText } from '../payload/jsonTokens.ts'
import { propertyTokens } from '../payload/printItem.ts'
import { shownProperty } from './shownProperty.ts'

const rows: readonly (readonly [PropertyDraft['type'], PropertyDraft['value'], string])[] = [
  ['string', { kind: 'text', text: 'a' }, '"p":"a"'],
  ['string', { kind: 'null' }, '"p":null'],
  ['int64', { kind: 'text', text: '42' }, '"p":42'],
  // What cannot be read is shown as it was typed.
  ['int64', { kind: 'text', text: 'many' }, '"p":"many"'],
  ['int64', { kind: 'list', elements: ['1', 'x'] }, '"p":[1,"x"]'],
  ['int64Collection', { kind: 'list', elements: ['1', 'x'] }, '"p@odata.type":"Collection(Int64)","p":[1,"x"]'],
  ['principal', { kind: 'text', text: 'Adele' }, '"p":"Adele"'],
]

test.each(rows)('%s %j is shown as %s', (type, value, text) => {
  const property = shownProperty({ name: 'p', type, value })
  const tokens = property === undefined ? [] : propertyTokens(property)
  expect(tokens.map((token) => (token.kind === 'rope' ? jsonText(String(token.rope)) : token.text)).join('')).toBe(text)
})

test('people are shown also where a text should be', () => {
  const property = shownProperty({ name: 'p', type: 'string', value: { kind: 'people', people: [{ upn: 'a@b.c' }] } })
  expect(property?.value).toEqual([{ kind: 'principal', fields: [['upn', 'a@b.c']] }])
})

test.each([{ kind: 'absent' }, { kind: 'list', elements: [] }] satisfies PropertyDraft['value'][])(
  '%j is nothing to show',
  (value) => {
    expect(shownProperty({ name: 'p', type: 'string', value })).toBeUndefined()
  },
)
