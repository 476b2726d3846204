import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConnectionSchema } from './connectionSchema.ts'
import { plainProperty } from './testing/plainProperty.ts'

const title = { name: 'title', type: 'string' }
const readTitle = { ...plainProperty, name: 'title' }

function firstProperty(property: Record<string, unknown>): unknown {
  const reading = readConnectionSchema({ properties: [property] })
  return reading.kind === 'schema' ? reading.schema.properties[0] : reading
}

describe('A schema is read', () => {
  test.each([
    ['bare, as clients read it', { baseType: 'microsoft.graph.externalItem', properties: [title] }],
    ['wrapped, as the documentation shows it', { value: { properties: [title] } }],
    ['with members that are not known', { '@odata.context': 'x', id: 'y', properties: [{ ...title, z: 1 }] }],
  ])('%s', (_, json) => {
    expect(readConnectionSchema(json)).toEqual({ kind: 'schema', schema: { properties: [readTitle] } })
  })

  test('without properties', () => {
    expect(readConnectionSchema({ properties: [] })).toEqual({ kind: 'schema', schema: { properties: [] } })
  })
})

describe('A property may have', () => {
  test.each([
    // Flags and lists may be absent or null, and samples register flags as strings.
    [
      { isSearchable: true, isRetrievable: 'true', isQueryable: 'True' },
      { isSearchable: true, isRetrievable: true, isQueryable: true },
    ],
    [{ isSearchable: false, isRetrievable: 'false', isQueryable: null }, {}],
    [{ labels: null, aliases: null, description: null }, {}],
    [{ labels: ['title', 'unknownFutureValue'] }, { labels: ['title', 'unknownFutureValue'] }],
    // The type's case does not count; a type that is not known keeps its name.
    [{ type: 'StringCollection' }, { type: 'stringCollection', typeName: 'StringCollection' }],
    [{ type: 'unknownFutureValue' }, { type: undefined, typeName: 'unknownFutureValue' }],
    // Connections of 2021 may hold names that cannot be registered today.
    [{ name: 'my-prop' }, { name: 'my-prop' }],
    [{ name: '__proto__' }, { name: '__proto__' }],
  ])('%j', (wire, expected) => {
    expect(firstProperty({ ...title, ...wire })).toEqual({ ...readTitle, ...expected })
  })
})

describe('The answer says what is wrong with', () => {
  test.each([
    [{ properties: [{ name: 'title' }] }, 'properties.0.type is not what it should be'],
    [{ properties: [title, { ...title, labels: 'title' }] }, 'properties.1.labels is not what it should be'],
    [{ value: { properties: [{ type: 'string' }] } }, 'properties.0.name is not what it should be'],
    [{ properties: null }, 'properties is not what it should be'],
    [{ value: [] }, 'properties is not what it should be'],
    ['<html>', 'it is not what it should be'],
    [null, 'it is not what it should be'],
    [[], 'it is not what it should be'],
  ])('%j', (json, why) => {
    expect(readConnectionSchema(json)).toEqual({
      kind: 'unreadable',
      why: `This is not a connection schema: ${why}.`,
    })
  })
})

test('No JSON makes the reader throw', () => {
  fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (json) => void readConnectionSchema(json)))
})
