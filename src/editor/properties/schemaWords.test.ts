import { expect, test } from 'vitest'
import type { SchemaProperty } from '../../domain/connectionSchema.ts'
import { plainProperty } from '../../domain/testing/plainProperty.ts'
import { friendlyHints, schemaDetails, usesInWords } from './schemaWords.ts'

test.each<[Partial<SchemaProperty>, string]>([
  [{}, ''],
  [
    { labels: ['title'], isSearchable: true, isQueryable: true, isRetrievable: true },
    'Shown as the title · found by search',
  ],
  [{ labels: ['authors', 'createdBy'], isRetrievable: true }, 'Shown as the authors · shown as who created it'],
  [
    { name: 'priority', type: 'int64', isQueryable: true, isRetrievable: true, isRefinable: true },
    'Found by “priority:1” in search · can filter the results',
  ],
  [{ name: 'estimates', type: 'doubleCollection', isQueryable: true }, 'Found by “estimates:1.5” in search'],
  [
    { name: 'code', isQueryable: true, isExactMatchRequired: true },
    'Found by “code:…” in search · only by its whole value',
  ],
  [{ isRetrievable: true }, 'Shown in results'],
  [{ labels: ['someday'] }, 'Used as “someday”'],
])('%j means “%s”', (facts, words) => {
  expect(friendlyHints({ ...plainProperty, ...facts })).toBe(words)
})

test.each<[Partial<SchemaProperty>, string]>([
  [{}, 'String'],
  [{ labels: ['title'], isSearchable: true }, 'String · label title · searchable'],
  [{ labels: ['authors', 'createdBy'], isRetrievable: true }, 'String · label authors, createdBy · retrievable'],
  [{ isSearchable: true, isQueryable: true, isRetrievable: true }, 'String · searchable · queryable · retrievable'],
  [{ type: 'dateTime', isRefinable: true, isExactMatchRequired: true }, 'DateTime · refinable · exact match'],
  [{ type: undefined, typeName: 'vector', aliases: ['owner', 'who'] }, 'vector · alias owner, who'],
])('%j reads “%s” in the words of the schema', (facts, details) => {
  expect(schemaDetails({ ...plainProperty, ...facts })).toBe(details)
})

test('the uses of a property are words that a sentence may hold', () => {
  expect(usesInWords({ ...plainProperty, labels: ['title'], isSearchable: true })).toEqual([
    'shown as the title',
    'found by search',
  ])
})
