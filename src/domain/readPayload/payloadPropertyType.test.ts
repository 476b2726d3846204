import { expect, test } from 'vitest'
import { readConnectionSchema } from '../connectionSchema.ts'
import { readJson } from '../json/jsonReader.ts'
import { allPropertyTypes, propertyTypes } from '../propertyType.ts'
import { finished } from '../steps.ts'
import { payloadPropertyType, saysSchemaWord, typeOfSpecifier } from './payloadPropertyType.ts'

function typeOf(value: string, specifier?: string, schemaType?: string): string {
  const json = finished(readJson(value))
  if (json.kind === 'broken') throw new Error(value)
  const schema = readConnectionSchema({ properties: schemaType === undefined ? [] : [{ name: 'p', type: schemaType }] })
  if (schema.kind !== 'schema') throw new Error(schema.why)
  return payloadPropertyType(value, 'p', json.root, specifier, schema.schema)
}

test.each([
  ['"a"', 'string'],
  ['true', 'boolean'],
  ['null', 'string'],
  ['12', 'int64'],
  ['-9007199254740993', 'int64'],
  ['1.0', 'double'],
  ['1e3', 'double'],
  ['{}', 'string'],
  ['{"upn":"a"}', 'principal'],
  ['[]', 'stringCollection'],
  ['["a"]', 'stringCollection'],
  ['[1, 2]', 'int64Collection'],
  ['[1, 2.5]', 'doubleCollection'],
  ['[{}]', 'stringCollection'],
  ['[{"upn":"a"}]', 'principalCollection'],
  ['[1, "a"]', 'stringCollection'],
])('%s looks like %s', (value, type) => {
  expect(typeOf(value)).toBe(type)
})

test('The annotation says more than the value, and the schema more than both', () => {
  expect(typeOf('[]', 'Collection(Int64)')).toBe('int64Collection')
  expect(typeOf('[]', 'Collection(Nonsense)')).toBe('stringCollection')
  expect(typeOf('"a"', 'Int64', 'dateTime')).toBe('dateTime')
})

test.each(allPropertyTypes)('The specifier of %s names it', (type) => {
  expect(typeOfSpecifier(propertyTypes[type].specifier)).toBe(type)
})

test.each([
  ['#Collection(String)', 'stringCollection'],
  ['Collection(Edm.String)', 'stringCollection'],
  ['collection(string)', 'stringCollection'],
  ['Collection(DateTime)', 'dateTimeCollection'],
  ['Collection(microsoft.graph.externalConnectors.principal)', 'principalCollection'],
  ['microsoft.graph.externalConnectors.principal', 'principal'],
  // The schema's names, and slips.
  ['StringCollection', 'stringCollection'],
  ['DateTime', 'dateTime'],
  ['Colletion(String)', 'stringCollection'],
  ['Collection(Sting)', 'stringCollection'],
  ['Collection(Int32)', undefined],
  ['Nonsense', undefined],
])('%s names %s', (specifier, type) => {
  expect(typeOfSpecifier(specifier)).toBe(type)
})

test.each([
  ['DateTime', true],
  ['Collection(datetime)', true],
  ['Collection(DateTimeOffset)', false],
  ['DateTimeCollection', false],
  ['#microsoft.graph.externalConnectors.principal', false],
  ['String', false],
])('%s is in the word of the schema where the payload has another: %s', (specifier, isOther) => {
  expect(saysSchemaWord(specifier)).toBe(isOther)
})
