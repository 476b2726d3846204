import { expect, test } from 'vitest'
import { growth, linear } from '../testing/growth.ts'
import { propertyRanges } from './propertyRanges.ts'

test.each([
  ["json={'properties': {'a': 'x'}, 'token': 't'}", ["'a': 'x'"]],
  ['Properties = new Properties { AdditionalData = { a } }; token', [' AdditionalData = { a } ']],
  ['properties=@{title="}"; password="p"}; $x', ['title="}"; password="p"']],
  ["'properties' => [ 'a' => 'b' ], 'c'", [" 'a' => 'b' "]],
  ['properties=dict(a="\\")")', ['a="\\")"']],
  ['properties: { a: 1', [' a: 1']],
  ['properties: props', []],
  ["properties: { // don't\n a: 1 }\ntoken = 't'", [" // don't\n a: 1 "]],
  ['properties: { a: `\n b: "}", c: 5" }\ntoken = \'t\'', [' a: `\n b: "}", c: 5" ']],
  ['properties: { properties: { a } }, properties: [b]', [' properties: { a } ', 'b']],
  ['no such thing {', []],
])('%s', (text, inside) => {
  expect(propertyRanges(text).map(([start, end]) => text.slice(start, end))).toEqual(inside)
})

test.each<[string, (length: number) => string]>([
  ['beginnings that never close', (length) => 'properties: {\n'.repeat(length)],
  ['quotes that never close', (length) => `properties: { ${'\\"'.repeat(10 * length)}`],
])('%s take time as they are long', (_, text) => {
  expect(growth((length) => propertyRanges(text(length)), 1500)).toBeLessThan(linear)
})
