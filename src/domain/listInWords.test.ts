import { expect, test } from 'vitest'
import { listInWords } from './listInWords.ts'

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j: %s', (parts, expected) => {
  expect(listInWords(parts)).toBe(expected)
})
