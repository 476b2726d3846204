import { expect, test } from 'vitest'
import { findPattern } from './findPattern.ts'

test('the pattern ignores case and knows no wildcards', () => {
  expect('A+b A+B'.match(findPattern('a+b') ?? /$^/)).toEqual(['A+b', 'A+B'])
  expect(findPattern('')).toBeUndefined()
})
