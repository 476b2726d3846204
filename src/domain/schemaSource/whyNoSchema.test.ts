import { expect, test } from 'vitest'
import { readJson } from '../json/jsonReader.ts'
import { finished } from '../steps.ts'
import { whyNoSchema } from './whyNoSchema.ts'

test.each([
  ['[]', 'This list has no properties of a schema'],
  ['12', 'This is a single value'],
  ['{"error": {"code": "x"}}', 'This is an error that Graph answered'],
  ['{"acl": []}', 'This is an item, not a schema'],
  ['{"properties": {"title": "x"}}', 'This is an item, not a schema'],
  ['{"$schema": "x", "type": "object", "properties": {"title": {}}}', 'This is a JSON Schema'],
  ['{"id": "tickets", "state": "ready"}', 'This is a connection'],
  ['{"name": "title", "type": "string"}', 'There is no list of properties in it'],
])('%s: %s', (source, why) => {
  const reading = finished(readJson(source))
  if (reading.kind !== 'value') throw new Error('not JSON')
  expect(whyNoSchema(reading.root)).toContain(why)
})
