import { expect, test } from 'vitest'
import { listText } from './listText.ts'

test.each([
  ['["a","b"]', '["a","b"]'],
  [' [1, 2] ', '[1, 2]'],
  ['[]', '[]'],
  ['[9007199254740993]', '[9007199254740993]'],
  ['[a]', undefined],
  ['[{"a":1}]', undefined],
  ['[[1]]', undefined],
  ['{"a":1}', undefined],
  ['plain', undefined],
  ['', undefined],
])('%j is the list %j', (text, list) => {
  expect(listText(text)).toBe(list)
})
