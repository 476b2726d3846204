import { expect, test } from 'vitest'
import { parsedJson } from './parsedJson.ts'

test.each([
  ['{"a":[1]}', { a: [1] }],
  ['null', null],
  ['"text"', 'text'],
])('%s is read', (text, value) => {
  expect(parsedJson(text)).toEqual(value)
})

test.each(['', '{', 'undefined', "{'a': 1}"])('%s is no JSON', (text) => {
  expect(parsedJson(text)).toBeUndefined()
})
