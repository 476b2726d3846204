import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SchemaProperty } from '../connectionSchema.ts'
import type { PropertyType } from '../propertyType.ts'
import { finished } from '../steps.ts'
import { anyPropertyDraft } from '../testing/randomDraft.ts'
import { checkSchema } from './checkSchema.ts'
import { inferSchema } from './inferSchema.ts'
import { printSchema } from './printSchema.ts'
import { readSchemaText } from './readSchemaText.ts'
import { suggestUses } from './suggestUses.ts'

const inferred = (...named: readonly (readonly [string, PropertyType])[]) =>
  inferSchema(named.map(([name, type]) => ({ name, type, value: { kind: 'absent' } }))).schema

test.each<[string, PropertyType, Partial<SchemaProperty>]>([
  ['title', 'string', { labels: ['title'], isSearchable: true, isQueryable: true, isRetrievable: true }],
  ['Title', 'string', { labels: ['title'] }],
  ['url', 'string', { labels: ['url'], isSearchable: false, isRetrievable: true }],
  ['notes', 'string', { labels: [], isSearchable: true }],
  ['tags', 'stringCollection', { labels: ['tags'], isSearchable: true }],
  ['priority', 'int64', { labels: ['priority'], isSearchable: false }],
  // The label is for DateTime.
  ['createdDateTime', 'string', { labels: [] }],
])('“%s” of type %s', (name, type, uses) => {
  expect(suggestUses(inferred([name, type])).properties[0]).toMatchObject(uses)
})

test('a label goes to one property only', () => {
  const { properties } = suggestUses(inferred(['title', 'string'], ['Title', 'string']))
  expect(properties.map(({ labels }) => labels)).toEqual([['title'], []])
})

test('a refinable property is not made searchable', () => {
  const [floor] = inferred(['floor', 'string']).properties
  if (floor === undefined) throw new Error('no property')
  const suggested = suggestUses({ properties: [{ ...floor, isRefinable: true }] })
  expect(suggested.properties[0]).toMatchObject({ isRefinable: true, isSearchable: false })
})

test('A form becomes JSON that is read back as the same schema, with uses that Graph documents', () => {
  fc.assert(
    fc.property(fc.array(anyPropertyDraft, { maxLength: 6 }), (drafts) => {
      const schema = suggestUses(inferSchema(drafts).schema)
      const reading = finished(readSchemaText(printSchema(schema)))
      if (reading.kind !== 'schema') throw new Error(reading.kind)
      expect(reading.schema).toEqual(schema)
      const ofUses = checkSchema(schema).filter(({ rule }) => /searchable|refinable|label-(twice|type|not)/.test(rule))
      expect(ofUses).toEqual([])
    }),
  )
})
