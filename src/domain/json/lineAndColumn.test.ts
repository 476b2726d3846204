import { expect, test } from 'vitest'
import { lineAndColumn } from './lineAndColumn.ts'

test.each([
  ['', 0, 1, 1, ''],
  ['abc', 2, 1, 3, 'abc'],
  ['a\nb\nc', 4, 3, 1, 'c'],
  ['a\nb', 1, 1, 2, 'a'],
  ['a\nb', 3, 2, 2, 'b'],
  [`${'x'.repeat(100)}y${'z'.repeat(100)}`, 100, 1, 101, `${'x'.repeat(30)}y${'z'.repeat(29)}`],
])('In %j position %i is line %i, column %i', (source, position, line, column, excerpt) => {
  expect(lineAndColumn(source, position)).toEqual({ line, column, excerpt })
})
