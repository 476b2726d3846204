import { expect, test } from 'vitest'
import { fitsInBox } from './fitsInBox.ts'

test.each([
  ['nothing', '', true],
  ['what a person writes', '{\n  "acl": []\n}', true],
  ['as much as a box takes', 'x'.repeat(20_000), true],
  ['more than that', 'x'.repeat(20_001), false],
  ['almost too many lines', '\n'.repeat(4999), true],
  ['too many lines', '\n'.repeat(5000), false],
])('%s', (_, text, fits) => {
  expect(fitsInBox(text)).toBe(fits)
})

test('a box may take more, or less', () => {
  expect([fitsInBox('x'.repeat(20_001), 100_000), fitsInBox('xx', 1)]).toEqual([true, false])
})
