import { expect, test } from 'vitest'
import { propertyRanges } from './propertyRanges.ts'

test.each([
  ["json={'properties': {'a': 'x'}, 'token': 't'}", ["'a': 'x'"]],
  ['Properties = new Properties { AdditionalData = { a } }; token', [' AdditionalData = { a } ']],
  ['properties=@{title="}"; password="p"}; $x', ['title="}"; password="p"']],
  ["'properties' => [ 'a' => 'b' ], 'c'", [" 'a' => 'b' "]],
  ['properties=dict(a="\\")")', ['a="\\")"']],
  ['properties: { a: 1', [' a: 1']],
  ['properties: props', []],
  ['no such thing {', []],
])('%s', (text, inside) => {
  expect(propertyRanges(text).map(([start, end]) => text.slice(start, end))).toEqual(inside)
})
