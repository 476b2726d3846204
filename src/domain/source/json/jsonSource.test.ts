import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import type { SourceReading } from '../sourceReading.ts'
import { replaceSecrets } from '../sourceReading.ts'
import { readJsonSource } from './jsonSource.ts'

function read(source: string): SourceReading | undefined {
  return finished(readJsonSource(source))
}

test.each([
  ['{"acl":[]}', 'a payload'],
  ['\ufeff// from the wiki\n{"acl":[],}', 'a payload'],
  ['{"@odata.context":"x","id":"T1","acl":[]}', 'an item as Graph answers it'],
  ['{"a":1}', 'JSON'],
  ['{"title":"a","title@odata.type":"String"}', 'properties without an item around them'],
  ['{"acl":[', 'JSON'],
  ['[{"acl":[]}]', 'a list of items, with one in it'],
  ['"{\\"acl\\":[]}"', 'a payload inside quotes'],
])('%s is %s', (source, format) => {
  expect(read(source)).toMatchObject({ kind: 'payload', format, secrets: [] })
})

test.each([
  ['[{"id":"A","acl":[]},{"acl":[],"properties":{"title":"B"}}, 3]', ['A', 'B']],
  ['{"value":[{"id":"A","acl":[]},{"acl":[]}]}', ['A', 'Item 2']],
])('%s has several items', (source, titles) => {
  const reading = read(source)
  expect(reading?.kind === 'items' && reading.items.map(({ title }) => title)).toEqual(titles)
})

test('An item of a list is its own text', () => {
  const reading = read(' [ {"id": "A", "n": 9007199254740993}, {"id": "B"} ]')
  expect(reading?.kind === 'items' && reading.items.map(({ text }) => text)).toEqual([
    '{"id": "A", "n": 9007199254740993}',
    '{"id": "B"}',
  ])
})

test.each([
  ['{"properties":[{"name":"title","type":"String"}]}', 'schema'],
  ['{"error":{"code":"BadRequest"}}', 'error answer'],
])('%s is handed on as %s', (source, kind) => {
  expect(read(source)).toEqual({ kind, text: source, secrets: [] })
})

test.each([
  ['[]', 'This is a list without an item in it. It is empty.'],
  ['[1,2]', 'This is a list without an item in it. It holds 1.'],
  ['[{"accessType":"grant","type":"everyone","value":"x"}]', 'This is a list of access entries.'],
  ['"text"', 'This is one text in quotes.'],
  ['{"id":"a","name":"b","description":"c"}', 'This is a connection'],
  ['{"requests":[{"entityTypes":[]}]}', 'This belongs to a search'],
])('%s is nothing to import: %s', (source, why) => {
  const reading = read(source)
  expect(reading?.kind === 'nothing' && reading.why).toContain(why)
})

test('Prose is not JSON', () => {
  expect(read('The item is {"acl":[]}')).toBeUndefined()
})

test('A token beside the members of an item is a secret', () => {
  const source = '{"acl":[],"access_token":"abc","properties":{"access_token":"a name like any other"}}'
  expect(replaceSecrets(source, read(source)?.secrets ?? [])).toBe(source.replace('"abc"', '"[dropped]"'))
})
