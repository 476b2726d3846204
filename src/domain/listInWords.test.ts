import { expect, test } from 'vitest'
import { firstInWords, listInWords } from './listInWords.ts'

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j: %s', (parts, expected) => {
  expect(listInWords(parts)).toBe(expected)
})

test('texts can be joined by another word', () => {
  expect(listInWords(['a', 'b', 'c'], 'or')).toBe('a, b or c')
})

test.each([
  [['a', 'b'], 2, 'a and b'],
  [['a', 'b'], 3, 'a, b and 1 more'],
  [['a'], 2001, 'a and 2,000 more'],
  [[], 0, ''],
])('the first %j of %i: %s', (first, count, expected) => {
  expect(firstInWords(first, count)).toBe(expected)
})
