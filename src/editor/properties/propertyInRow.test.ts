import { expect, test } from 'vitest'
import { absent, type PropertyDraft } from '../../domain/itemDraft.ts'
import { propertyInRow } from './propertyInRow.ts'

const title: PropertyDraft = { name: 'title', type: 'string', value: { kind: 'null' } }

test('a row has its own property, and one that is gone an empty one, always the same', () => {
  const draft = { properties: [title] }
  expect(propertyInRow(draft, 0)).toBe(title)
  expect(propertyInRow(draft, 1)).toEqual({ name: '', type: 'string', value: absent })
  expect(propertyInRow(draft, 1)).toBe(propertyInRow({ properties: [] }, 0))
})
