import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '../json/jsonReader.ts'
import { finished } from '../steps.ts'
import { type JsonInText, jsonLines } from './jsonLines.ts'

function json(source: string): JsonInText {
  const reading = finished(readJson(source))
  if (reading.kind === 'broken') throw new Error(source)
  return { source, root: reading.root }
}

test('each member has its line, and no digit is lost', () => {
  expect(jsonLines(json('{"a":[1.50,12345678901234567890],"b":{},"c":[],"d":"\\u00fc","e":null}'))).toBe(
    '{\n  "a": [\n    1.50,\n    12345678901234567890\n  ],\n  "b": {},\n  "c": [],\n  "d": "ü",\n  "e": null\n}',
  )
})

test('the order of the members is that of the other one, and what only this one has stays in its place', () => {
  const now = json('{"acl":[{"type":"user","accessType":"grant"}],"tags@odata.type":"C","tags":[],"new":1,"title":"T"}')
  const pasted = json('{"title":"T","tags":[],"acl":[{"accessType":"Grant","type":"user"}]}')
  expect(JSON.stringify(JSON.parse(jsonLines(now, pasted.root)))).toBe(
    '{"title":"T","tags@odata.type":"C","tags":[],"new":1,"acl":[{"accessType":"grant","type":"user"}]}',
  )
})

test('it is the same JSON, whatever the order', () => {
  fc.assert(
    fc.property(fc.json({ noUnicodeString: false }), fc.json(), (one, other) => {
      expect(JSON.parse(jsonLines(json(one), json(other).root))).toEqual(JSON.parse(one))
    }),
  )
})
