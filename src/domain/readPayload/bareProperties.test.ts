import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { schemaOf } from '../testing/ruleExamples/exampleSchema.ts'
import { readPayload } from './readPayload.ts'

const schema = schemaOf({ name: 'title', type: 'String' }, { name: 'priority', type: 'Int64' })

function read(source: string, context = {}) {
  const reading = finished(readPayload(source, { takesBareProperties: true, ...context }))
  return reading.kind === 'item' ? reading : undefined
}

test.each<[string, object, boolean]>([
  ['{"title":"x","tags@odata.type":"Collection(String)","tags":["a"]}', {}, true],
  ['{"tags@odata.type":"Collection(String)"}', {}, false],
  ['{"@odata.type":"#microsoft.graph.user","title":"x"}', {}, false],
  ['{"@odata.context":"c","tags@odata.type":"Collection(String)","tags":["a"]}', {}, false],
  ['{"title":"x"}', {}, false],
  ['{"title":"x"}', { schema }, true],
  ['{"title":"x","priority":1,"owner":"a"}', { schema }, true],
  ['{"title":"x","owner":"a"}', { schema }, false],
  ['{}', { schema }, false],
  ['{"title":"x"}', { schema, takesBareProperties: false }, false],
])('%s with %j is taken as an item: %s', (source, context, expected) => {
  expect(read(source, context) !== undefined).toBe(expected)
})

test('All of them are the properties of the item, at the places where they were', () => {
  const reading = read('{"id":"T1","tags":["a"],"tags@odata.type":"#Collection(String)","owner":{"upn":"a"}}')
  expect(reading?.item).toMatchObject({ itemId: undefined, acl: [], content: { kind: 'absent' } })
  expect(reading?.item.properties.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'id string',
    'tags stringCollection',
    'owner principal',
  ])
  expect(reading?.notes.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
    'properties-bare ',
    'acl-missing /acl',
    'specifier-hash /tags@odata.type',
    'principal-odata-type-missing /owner',
  ])
})
