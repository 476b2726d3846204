import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ConnectionSchema, SchemaProperty } from '../connectionSchema.ts'
import { readConnectionSchema } from '../connectionSchema.ts'
import { allPropertyTypes, propertyTypeNamed } from '../propertyType.ts'
import { finished } from '../steps.ts'
import { anyName, anyText } from '../testing/randomText.ts'
import { isSameSchema, printSchema, wireSchema } from './printSchema.ts'
import { readSchemaText } from './readSchemaText.ts'
import { labelNamed, schemaLabels } from './schemaLabels.ts'

const typeName = fc.oneof(
  fc.constantFrom(...allPropertyTypes),
  fc.constantFrom('unknownFutureValue', 'geoPoint', 'Vector(768)', ''),
)
const label = fc.oneof(
  fc.constantFrom(...schemaLabels),
  anyText.filter((text) => text !== '' && labelNamed(text) === undefined),
)

const anyProperty: fc.Arbitrary<SchemaProperty> = fc
  .record({
    name: anyName.filter((name) => name !== ''),
    typeName,
    labels: fc.array(label, { maxLength: 3 }),
    aliases: fc.array(anyText, { maxLength: 3 }),
    description: fc.option(anyText, { nil: undefined }),
    isSearchable: fc.boolean(),
    isQueryable: fc.boolean(),
    isRetrievable: fc.boolean(),
    isRefinable: fc.boolean(),
    isExactMatchRequired: fc.boolean(),
  })
  .map((property) => ({ ...property, type: propertyTypeNamed(property.typeName) }))

const anyPrintedSchema: fc.Arbitrary<ConnectionSchema> = fc.record({
  properties: fc.array(anyProperty, { maxLength: 5 }),
})

test('A printed schema is read back as the same schema, and nothing in it is read differently', () => {
  fc.assert(
    fc.property(anyPrintedSchema, (schema) => {
      const reading = finished(readSchemaText(printSchema(schema)))
      if (reading.kind !== 'schema') throw new Error(reading.kind)
      expect(reading.schema).toEqual(schema)
      expect(reading.repairs).toEqual([])
      const readDifferently = /spelling|twice$|member|flag|list|place|base/
      expect(reading.notes.filter(({ rule }) => rule !== 'schema-label-twice' && readDifferently.test(rule))).toEqual(
        [],
      )
    }),
  )
})

test('Its value is read back as Graph’s answers are', () => {
  fc.assert(
    fc.property(anyPrintedSchema, (schema) => {
      const json: unknown = JSON.parse(JSON.stringify(wireSchema(schema)))
      expect(readConnectionSchema(json)).toEqual({ kind: 'schema', schema })
    }),
  )
})

test('Two schemas are the same when they say the same', () => {
  const read = (text: string) => {
    const reading = finished(readSchemaText(text))
    if (reading.kind !== 'schema') throw new Error(reading.kind)
    return reading.schema
  }
  const one = read('[{"name": "title", "type": "string", "isQueryable": false}]')
  expect(isSameSchema(one, read('[{"type": "string", "name": "title", "labels": []}]'))).toBe(true)
  expect(isSameSchema(one, read('[{"name": "title", "type": "int64"}]'))).toBe(false)
})

test('What is not set is not written', () => {
  const read = readConnectionSchema({ properties: [{ name: 'title', type: 'String', isSearchable: true }] })
  if (read.kind !== 'schema') throw new Error(read.kind)
  expect(JSON.parse(printSchema(read.schema))).toEqual({
    baseType: 'microsoft.graph.externalItem',
    properties: [{ name: 'title', type: 'String', isSearchable: true }],
  })
})
