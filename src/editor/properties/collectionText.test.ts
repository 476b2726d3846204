import { expect, test } from 'vitest'
import { elementCountText, elementsInText, linesOf } from './collectionText.ts'

test.each([
  ['', [''], []],
  ['a', ['a'], ['a']],
  // What is typed after Enter is still to come.
  ['a\n', ['a', ''], ['a']],
  ['a\r\nb\rc\n\nd', ['a', 'b', 'c', '', 'd'], ['a', 'b', 'c', 'd']],
  // Spaces are a value of their own.
  [' a \n ', [' a ', ' '], [' a ', ' ']],
])('%j has the lines %j and the elements %j', (text, lines, elements) => {
  expect(linesOf(text)).toEqual(lines)
  expect(elementsInText(text)).toEqual(elements)
})

test.each([
  [0, '0 elements'],
  [1, '1 element'],
  [2, '2 elements'],
  [10_000, '10,000 elements'],
])('%i: %s', (count, text) => {
  expect(elementCountText(count)).toBe(text)
})
