import { expect, test } from 'vitest'
import { readJson } from '../json/jsonReader.ts'
import { finished } from '../steps.ts'
import { findSchema } from './findSchema.ts'

const list = '[{"name": "title", "type": "String"}]'

test.each([
  ['as GET answers it', `{"baseType": "x", "properties": ${list}}`, '/properties', undefined],
  ['wrapped in value', `{"value": {"properties": ${list}}}`, '/value/properties', undefined],
  ['as the list alone', list, '', undefined],
  ['in a configuration', `{"connection": {"id": "tickets"}, "schema": ${list}}`, '/schema', 'tickets'],
  ['with its base type', `{"connection": {"id": "t"}, "schema": {"properties": ${list}}}`, '/schema/properties', 't'],
  ['as a member of the connection', `{"id": "tickets", "schema": ${list}}`, '/schema', undefined],
  ['under the connection', `{"id": "tickets", "schema": {"properties": ${list}}}`, '/schema/properties', 'tickets'],
  ['beside an id', `{"connectionId": "tickets", "properties": ${list}}`, '/properties', 'tickets'],
  [
    'with a context',
    `{"@odata.context": "x/connections('tickets')/schema", "properties": ${list}}`,
    '/properties',
    'tickets',
  ],
  [
    'in PascalCase',
    `{"Schema": {"Properties": [{"Name": "title", "Type": "String"}]}}`,
    '/Schema/Properties',
    undefined,
  ],
  ['in a list', `[{"a": 1}, {"properties": ${list}}]`, '/1/properties', undefined],
  ['without properties', '{"baseType": "x", "properties": []}', '/properties', undefined],
])('A schema is found %s', (_, source, pointer, connectionId) => {
  expect(found(source)).toMatchObject({ pointer, connectionId })
})

test.each([
  ['an item', '{"acl": [{"type": "user", "value": "x"}], "properties": {"name": "x", "type": "y"}}'],
  ['a connection', '{"id": "tickets", "name": "x", "configuration": {"authorizedAppIds": ["x"]}}'],
  ['a number', '1'],
  ['an empty list', '[]'],
])('None is found in %s', (_, source) => {
  expect(found(source)).toBeUndefined()
})

test('Nesting and length do not make it slow', () => {
  expect(found(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)).toBeUndefined()
  expect(found(`[${'{"a":[1,2]},'.repeat(100_000)}1]`)).toBeUndefined()
})

function found(source: string) {
  const reading = finished(readJson(source))
  if (reading.kind !== 'value') throw new Error('not JSON')
  return findSchema(source, reading.root)
}
