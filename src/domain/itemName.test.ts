import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from './itemDraft.ts'
import { itemNameOf, titleTextOf } from './itemName.ts'
import { ropeOf } from './rope/textRope.ts'
import { schemaOf } from './testing/ruleExamples/exampleSchema.ts'

const schema = schemaOf({ name: 'heading', type: 'String', labels: ['title'] })

test.each<[string, Partial<ItemDraft>, string]>([
  ['nothing', {}, 'New item'],
  ['an ID', { itemId: ' T1 ' }, 'T1'],
  ['a title', { itemId: 'T1', properties: [text('A\nticket')] }, 'A ticket'],
  ['an empty title', { itemId: 'T1', properties: [text('  ')] }, 'T1'],
  ['another property', { itemId: 'T1', properties: [{ ...text('A'), name: 'title' }] }, 'T1'],
  [
    'a title as long as a document',
    { properties: [{ ...text(''), value: { kind: 'longText', text: ropeOf('é'.repeat(20_000)) } }] },
    'é'.repeat(200),
  ],
])('an item with %s', (_, draft, name) => {
  expect(itemNameOf({ ...emptyDraft, ...draft }, schema)).toBe(name)
})

test('without a schema it is the property of that name', () => {
  const properties = [text('A'), { ...text('B'), name: 'title' }]
  expect(itemNameOf({ ...emptyDraft, itemId: 'T1', properties }, undefined)).toBe('B')
  expect(itemNameOf({ ...emptyDraft, itemId: 'T1', properties: [text('A')] }, undefined)).toBe('T1')
})

test('a title alone is nothing where there is none', () => {
  expect(titleTextOf([text('A\nticket')], schema)).toBe('A ticket')
  expect(titleTextOf([text(' ')], schema)).toBeUndefined()
  expect(titleTextOf([], schema)).toBeUndefined()
})

function text(value: string): ItemDraft['properties'][number] {
  return { name: 'heading', type: 'string', value: { kind: 'text', text: value } }
}
