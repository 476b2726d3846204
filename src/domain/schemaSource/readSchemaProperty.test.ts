import { expect, test } from 'vitest'
import { readJson } from '../json/jsonReader.ts'
import { finished } from '../steps.ts'
import { plainProperty } from '../testing/plainProperty.ts'
import { readSchemaProperty } from './readSchemaProperty.ts'
import type { SchemaNote } from './schemaNote.ts'

const plain = { ...plainProperty, name: 'p' }

test.each<[string, object, readonly string[]]>([
  ['{"name": "p", "type": "string"}', {}, []],
  ['{"name": "p", "type": "String"}', {}, ['schema-type-spelling']],
  [
    '{"name": "p", "type": "StringCollection"}',
    { type: 'stringCollection', typeName: 'stringCollection' },
    ['schema-type-spelling'],
  ],
  [
    '{"name": "p", "type": "Collection(String)"}',
    { type: 'stringCollection', typeName: 'stringCollection' },
    ['schema-type-of-payload'],
  ],
  ['{"name": "p", "type": "Edm.Int64"}', { type: 'int64', typeName: 'int64' }, ['schema-type-of-payload']],
  ['{"name": "p", "type": "geoPoint"}', { type: undefined, typeName: 'geoPoint' }, ['schema-type-unknown']],
  ['{"Name": "p", "Type": "string"}', {}, ['schema-member-spelling', 'schema-member-spelling']],
  ['{"name": "x", "name": "p", "type": "string"}', {}, ['schema-member-twice']],
  ['{"name": "p", "type": "string", "colour": 1}', {}, ['schema-member-unknown']],
  ['{"name": "p", "type": "string", "rankingHint": {"importanceScore": "high"}, "@odata.type": "x"}', {}, []],
  [
    '{"name": "p", "type": "string", "isQueryable": true, "isSearchable": false, "isRefinable": null}',
    { isQueryable: true },
    [],
  ],
  ['{"name": "p", "type": "string", "isQueryable": "True"}', { isQueryable: true }, ['schema-flag-text']],
  ['{"name": "p", "type": "string", "isQueryable": "false"}', {}, ['schema-flag-text']],
  ['{"name": "p", "type": "string", "isQueryable": 1}', {}, ['schema-flag-unreadable']],
  ['{"name": "p", "type": "string", "isQueryable": "Boolean"}', {}, ['schema-flag-unreadable']],
  ['{"name": "p", "type": "string", "search": {"retrievable": true}}', { isRetrievable: true }, []],
  ['{"name": "p", "type": "string", "labels": ["title"]}', { labels: ['title'] }, []],
  ['{"name": "p", "type": "string", "labels": ["Title"]}', { labels: ['title'] }, ['schema-label-spelling']],
  ['{"name": "p", "type": "string", "labels": ["heading"]}', { labels: ['heading'] }, ['schema-label-unknown']],
  [
    '{"name": "p", "type": "string", "labels": ["unknownFutureValue"]}',
    { labels: ['unknownFutureValue'] },
    ['schema-label-hidden'],
  ],
  ['{"name": "p", "type": "string", "labels": "title"}', { labels: ['title'] }, ['schema-list-text']],
  ['{"name": "p", "type": "string", "aliases": ""}', {}, []],
  ['{"name": "p", "type": "string", "aliases": ["a", 1]}', { aliases: ['a'] }, ['schema-list-unreadable']],
  ['{"name": "p", "type": "string", "aliases": null, "description": null}', {}, []],
  ['{"name": "p", "type": "string", "description": "For \\"q\\""}', { description: 'For "q"' }, []],
])('%s', (source, expected, rules) => {
  const { property, notes } = read(source)
  expect(property).toEqual({ ...plain, ...expected })
  expect(notes.map(({ rule }) => rule)).toEqual(rules)
})

test('A list or an object without end is read in part, and quickly', () => {
  const list = `{"name": "p", "type": "string", "aliases": [${'"a",'.repeat(200_000)}"a"], ${'"x": 1, '.repeat(200_000)}"y": 1}`
  const { property, notes } = read(list)
  expect(property?.aliases).toHaveLength(1000)
  expect(notes.map(({ rule }) => rule)).toContain('schema-list-unreadable')
  expect(notes.length).toBeLessThan(3000)
})

test.each([['"title"'], ['{"type": "string"}'], ['{"name": "", "type": "string"}'], ['{"name": "p", "type": 3}']])(
  '%s is no property, and that is said',
  (source) => {
    const { property, notes } = read(source)
    expect(property).toBeUndefined()
    expect(notes.map(({ rule }) => rule)).toEqual(['schema-property-unreadable'])
  },
)

test('A note points at the member that it is about', () => {
  const source = '{"name": "p", "type": "string", "isQueryable": 1}'
  expect(read(source).notes).toMatchObject([{ pointer: '/properties/0/isQueryable', at: source.indexOf('"isQ') }])
})

function read(source: string) {
  const reading = finished(readJson(source))
  if (reading.kind !== 'value') throw new Error('not JSON')
  const notes: SchemaNote[] = []
  return { property: readSchemaProperty(reading.root, { source, notes, pointer: '/properties/0', at: 0 }), notes }
}
