import { expect, test } from 'vitest'
import { schemaNote, schemaRules } from './schemaNote.ts'

test('A note has the severity and the link of its rule', () => {
  expect(schemaNote('schema-too-many', 'Too many.', { pointer: '/properties', at: 3 })).toEqual({
    rule: 'schema-too-many',
    message: 'Too many.',
    pointer: '/properties',
    at: 3,
    ...schemaRules['schema-too-many'],
  })
})

test('Every rule is named after the schema and proved by a page of Microsoft', () => {
  for (const [id, { link }] of Object.entries(schemaRules)) {
    expect(id).toMatch(/^schema-[a-z-]+$/)
    expect(link).toMatch(/^https:\/\/learn\.microsoft\.com\//)
  }
})
