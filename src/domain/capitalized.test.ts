import { expect, test } from 'vitest'
import { capitalized } from './capitalized.ts'

test.each([
  ['one entry', 'One entry'],
  ['ID', 'ID'],
  ['', ''],
])('%s is %s', (text, expected) => {
  expect(capitalized(text)).toBe(expected)
})
