import { expect, test } from 'vitest'
import { textAfterKey } from './textAfterKey.ts'

test.each([
  ['a', 'b', 'ab'],
  ['', ' ', ' '],
  ['ab', 'Backspace', 'a'],
  ['', 'Backspace', ''],
  ['a', 'Enter', undefined],
  ['a', 'Shift', undefined],
])('%j and the key %s make %j', (text, key, expected) => {
  expect(textAfterKey(text, key)).toBe(expected)
})
