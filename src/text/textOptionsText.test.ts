import { expect, test } from 'vitest'
import { askText, colorsText, wrappingText } from './textOptionsText.ts'

test('wrapping that was turned off by itself says why', () => {
  expect(wrappingText({ isOn: false, tooLong: 3_400_000, longest: 20_000 })).toBe(
    'Lines are not wrapped, because one has 3,400,000 characters and wrapping it is slow.',
  )
  expect(wrappingText({ isOn: false, tooLong: undefined, longest: 20_000 })).toBe('')
})

test.each([
  [150_000, '1 second when'],
  [3_400_000, '4 seconds when'],
])('a line of %i characters: %s', (length, part) => {
  expect(askText(length)).toContain(part)
})

test.each([
  ['none', ''],
  ['on', ''],
  ['tooLong', 'HTML is not colored in a text this long.'],
] as const)('colors %s: “%s”', (colors, text) => {
  expect(colorsText(colors)).toBe(text)
})
