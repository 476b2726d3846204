import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointerToken } from '../problem.ts'
import { finished } from '../steps.ts'
import { readJson } from './jsonReader.ts'
import { spanOfPointer } from './spanOfPointer.ts'

const item = `{
  "acl": [{ "type": "user", "value": "" }, { "type": "group" }],
  "properties": { "title": "A", "tags": ["a", "b"], "a/b~c": 1, "title": "B" },
  "content": null
}`

test.each([
  ['', '{'],
  ['/acl', '"acl"'],
  ['/acl/0', '{'],
  ['/acl/0/value', '""'],
  ['/properties/tags/1', '"b"'],
  ['/properties/a~1b~0c', '1'],
  ['/content', 'null'],
  // Twice there: the last one counts.
  ['/properties/title', '"B"'],
  // Not there: the nearest one around it.
  ['/acl/1/value', '{'],
  ['/acl/7', '"acl"'],
  ['/acl/first', '"acl"'],
  ['/properties/price', '"properties"'],
  ['/properties/tags/2', '"tags"'],
  ['/content/value', 'null'],
  ['/more', '{'],
])('%j is at %s', (pointer, marked) => {
  expect(marking(item, pointer)).toBe(marked)
})

test('a member of any name is found', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(marking(JSON.stringify({ [name]: 'here' }), `/${pointerToken(name)}`)).toBe('"here"')
    }),
  )
})

function marking(source: string, pointer: string): string {
  const reading = finished(readJson(source))
  if (reading.kind !== 'value') throw new Error(source)
  const { start, end } = spanOfPointer(reading.root, pointer)
  return source.slice(start, end)
}
