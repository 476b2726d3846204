import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { readPayload } from './readPayload.ts'

const list = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index)).join()
const members = (count: number) => list(count, (index) => `"m${index}":1`)

test.each([
  ['entries', `{"acl":[${list(50_001, () => '{}')}]}`, 'It has 50,001 access entries. The editor takes up to 50,000.'],
  [
    'properties',
    `{"acl":[],"properties":{${members(5001)}}}`,
    'It has 5,001 properties. A schema has up to 128; the editor takes up to 5,000.',
  ],
  ['members', `{"acl":[],${members(5000)}}`, 'It has 5,001 members beside each other. An item has up to six.'],
])('too many %s are said before they are tried', (_name, text, why) => {
  expect(finished(readPayload(text))).toEqual({ kind: 'not an item', why })
})

test('too many properties without an item around them, too', () => {
  const text = `{"m0@odata.type":"Int64",${members(5000)}}`
  expect(finished(readPayload(text, { takesBareProperties: true }))).toMatchObject({
    kind: 'not an item',
    why: expect.stringContaining('It has 5,001 properties.'),
  })
})

test.each([
  ['entries', `{"acl":[${list(50_000, () => '{}')}]}`],
  ['properties', `{"acl":[],"properties":{${members(5000)}}}`],
])('as many %s as the form takes are read', (_name, text) => {
  expect(finished(readPayload(text)).kind).toBe('item')
})
