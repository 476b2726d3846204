import { expect, test } from 'vitest'
import type { SchemaProperty } from '../../domain/connectionSchema.ts'
import { schemaHints } from './schemaHints.ts'

test.each<[Partial<SchemaProperty>, string]>([
  [{}, ''],
  [{ labels: ['title'] }, 'label title'],
  [{ labels: ['authors', 'createdBy'], isRetrievable: true }, 'label authors, createdBy · retrievable'],
  [{ isSearchable: true, isQueryable: true, isRetrievable: true }, 'searchable · queryable · retrievable'],
  [{ isRefinable: true, isExactMatchRequired: true }, 'refinable · exact match'],
])('%j reads “%s”', (flags, hints) => {
  expect(schemaHints({ ...plain, ...flags })).toBe(hints)
})

const plain: SchemaProperty = {
  name: 'title',
  type: 'string',
  typeName: 'string',
  labels: [],
  aliases: [],
  description: undefined,
  isSearchable: false,
  isQueryable: false,
  isRetrievable: false,
  isRefinable: false,
  isExactMatchRequired: false,
}
