import { expect, test } from 'vitest'
import { readJson } from '../json/jsonReader.ts'
import { finished } from '../steps.ts'
import { partOfPayload } from './partOfPayload.ts'

const at = (source: string, pointer: string) => {
  const reading = finished(readJson(source))
  return reading.kind === 'value' ? partOfPayload(source, reading.root, pointer) : undefined
}
const payload = `{
  "acl": [
    { "accessType": "Grant" }
  ],
  "properties": {
    "tags": [
      "a", "b"
    ]
  }
}`

test.each([
  ['/acl/0/accessType', '"accessType": "Grant"', 3],
  ['/acl/0', '{ "accessType": "Grant" }', 3],
  ['/properties/tags', '"tags": [ "a", "b" ]', 6],
])('%s is %s', (pointer, text, line) => {
  expect(at(payload, pointer)).toEqual({ text, line })
})

test.each(['', '/content', '/acl/1', '/acl/x', '/acl/0/accessType/0'])(
  'at “%s” there is nothing to show',
  (pointer) => {
    expect(at(payload, pointer)).toBeUndefined()
  },
)

test('on one line there is no number, and what is long is cut', () => {
  const part = at(`{"a":"${'x'.repeat(5000)}"}`, '/a')
  expect(part?.line).toBeUndefined()
  expect(part?.text).toMatch(/^"a":"x{115}…$/)
})
