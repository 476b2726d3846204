import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { anyText } from '../testing/randomText.ts'
import { readSchemaText } from './readSchemaText.ts'

const list =
  '[{"name": "title", "type": "string", "labels": ["title"], "isRetrievable": true}, {"name": "tags", "type": "stringCollection"}]'

describe('A schema is read', () => {
  test.each([
    ['as GET answers it', `{"baseType": "microsoft.graph.externalItem", "properties": ${list}}`, []],
    ['after a byte order mark', `\ufeff{"properties": ${list}}`, []],
    ['wrapped in value', `{"value": {"properties": ${list}}}`, ['schema-place']],
    ['as the list alone', list, ['schema-place']],
    ['from a configuration', `{"connection": {"id": "tickets"}, "schema": ${list}}`, ['schema-place']],
    ['from a text in quotes', JSON.stringify(`{"properties": ${list}}`), []],
    ['with another base type', `{"baseType": "String", "properties": ${list}}`, ['schema-base-type']],
    ['with a line that is no property', `{"properties": [1, ${list.slice(1)}}`, ['schema-property-unreadable']],
  ])('%s', (_, source, rules) => {
    const reading = read(source)
    if (reading.kind !== 'schema') throw new Error(reading.kind)
    expect(reading.schema.properties.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'title string',
      'tags stringCollection',
    ])
    expect(reading.notes.map(({ rule }) => rule)).toEqual(rules)
  })

  test('with its repairs, and what the documentation says against it, each at its place', () => {
    const source = `{"properties": [{"name": "title", "type": "string", "labels": ["title"], "isRetrievable": true,}, {"name": "my prop", "type": "string"}] /* x */}`
    expect(read(source)).toMatchObject({
      kind: 'schema',
      repairs: [{ kind: 'trailing comma' }, { kind: 'comment' }],
      notes: [{ rule: 'schema-name-characters', pointer: '/properties/1', at: source.indexOf('{"name": "my') }],
    })
  })

  test('with the name of its connection', () => {
    expect(read(`{"connection": {"id": "tickets"}, "schema": ${list}}`)).toMatchObject({ connectionId: 'tickets' })
  })

  test('up to a thousand properties; more are counted', () => {
    const reading = read(
      JSON.stringify(Array.from({ length: 1001 }, (_, index) => ({ name: `p${index}`, type: 'string' }))),
    )
    if (reading.kind !== 'schema') throw new Error(reading.kind)
    expect(reading.schema.properties).toHaveLength(1000)
    expect(reading.notes.map(({ message }) => message)).toContain('Only the first 1,000 of 1,001 properties are read.')
  })
})

describe('What is none is refused', () => {
  test.each([
    ['{"properties": [{"name": "title" "type"}]}', { kind: 'broken', expected: 'a colon (:) after the name' }],
    [
      '{"properties": [{\n  name: "title"}]}',
      { kind: 'broken', place: { line: 2, column: 3 }, expected: 'a name in quotes or }' },
    ],
    ['', { kind: 'broken', expected: 'a value' }],
    ['<html>', { kind: 'broken', expected: 'a value' }],
    [
      '{"acl": [], "properties": {"title": "x"}}',
      { kind: 'not a schema', why: expect.stringContaining('This is an item') },
    ],
    [
      '{"properties": [1, 2]}',
      { kind: 'not a schema', why: expect.stringContaining('A property has to be an object') },
    ],
    ['"hello"', { kind: 'not a schema', why: expect.stringContaining('single value') }],
    ['"{broken"', { kind: 'not a schema', why: expect.stringContaining('in quotes') }],
  ])('%s', (source, expected) => {
    expect(read(source)).toMatchObject(expected)
  })
})

test('No text makes the reader throw', () => {
  const near = fc.constantFrom(
    '{"properties":[',
    '{"name":"a","type":"String"',
    '}',
    ']',
    ',',
    '"labels":[',
    'null',
    '"value":{',
  )
  fc.assert(fc.property(fc.array(fc.oneof(near, anyText)), (parts) => void read(parts.join(''))))
  fc.assert(fc.property(fc.json(), (text) => void read(text)))
})

function read(source: string) {
  return finished(readSchemaText(source))
}
