import { expect, test } from 'vitest'
import { readConnectionSchema } from '../../domain/connectionSchema.ts'
import { readSavedSchema, savedSchemaOf } from './savedSchema.ts'

const property = {
  name: 'title',
  type: 'String',
  labels: ['title'],
  aliases: ['headline'],
  description: 'What the ticket is about',
  isSearchable: true,
  isQueryable: false,
  isRetrievable: true,
  isRefinable: false,
  isExactMatchRequired: false,
}

test('a schema comes back from its copy, without descriptions', () => {
  const schema = schemaOf([property, { ...property, name: 'odd', type: 'futureType' }])
  const copy: unknown = JSON.parse(JSON.stringify(savedSchemaOf(schema)))
  expect(readSavedSchema(copy)?.properties).toEqual(
    schema.properties.map((each) => ({ ...each, description: undefined })),
  )
})

test('the copy is bounded, and made once', () => {
  const schema = schemaOf(Array.from({ length: 500 }, (_, index) => ({ ...property, name: `p${index}` })))
  expect(savedSchemaOf(schema)?.properties).toHaveLength(128)
  expect(savedSchemaOf(schema)).toBe(savedSchemaOf(schema))
  expect(savedSchemaOf(undefined)).toBeUndefined()
})

test.each([undefined, null, 'text', {}, { properties: 1 }])('%j is no schema', (stored) => {
  expect(readSavedSchema(stored)).toBeUndefined()
})

function schemaOf(properties: readonly object[]) {
  const reading = readConnectionSchema({ properties })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  return reading.schema
}
