import { describe, expect, test } from 'vitest'
import { allPropertyTypes, propertyTypeNamed, propertyTypeRow, schemaTypeName } from './propertyType.ts'

describe('Each type has the specifier that the documentation or shipped connectors write', () => {
  test.each([
    ['string', 'String', 'nonAscii', 'String'],
    ['int64', 'Int64', 'never', 'Int64'],
    ['double', 'Double', 'never', 'Double'],
    ['dateTime', 'DateTime', 'never', 'DateTimeOffset'],
    ['boolean', 'Boolean', 'never', 'Boolean'],
    ['stringCollection', 'StringCollection', 'always', 'Collection(String)'],
    ['int64Collection', 'Int64Collection', 'always', 'Collection(Int64)'],
    ['doubleCollection', 'DoubleCollection', 'always', 'Collection(Double)'],
    ['dateTimeCollection', 'DateTimeCollection', 'always', 'Collection(DateTimeOffset)'],
    ['principal', 'Principal', 'never', '#microsoft.graph.externalConnectors.principal'],
    [
      'principalCollection',
      'PrincipalCollection',
      'always',
      'Collection(microsoft.graph.externalConnectors.principal)',
    ],
  ] as const)('%s', (type, schemaName, annotate, specifier) => {
    expect(propertyTypeRow(type)).toMatchObject({ schemaName, annotate, specifier })
    expect(propertyTypeRow(type).isCollection).toBe(type.endsWith('Collection'))
    expect(propertyTypeRow(type).hint).not.toBe('')
  })

  test('and there are no others', () => {
    expect(allPropertyTypes).toHaveLength(11)
  })
})

test.each([
  ['string', 'string'],
  ['String', 'string'],
  ['dateTimeCollection', 'dateTimeCollection'],
  ['DateTimeCollection', 'dateTimeCollection'],
  // No schema type, though a value of a collection is written so.
  ['Collection(String)', undefined],
  ['booleanCollection', undefined],
  // Newer than this editor.
  ['unknownFutureValue', undefined],
  ['', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
])('a schema that says %j means %s', (name, type) => {
  expect(propertyTypeNamed(name)).toBe(type)
})

test.each([
  ['int64Collection', 'int64collection', 'Int64Collection'],
  [undefined, 'Geography', 'Geography'],
] as const)('A schema calls the type %s, read as %s, %s', (type, typeName, expected) => {
  expect(schemaTypeName({ type, typeName })).toBe(expected)
})
