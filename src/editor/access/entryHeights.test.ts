import { expect, test } from 'vitest'
import { entriesHeight } from './entryHeights.ts'

test.each([
  [1, '98px'],
  [3, '250px'],
  [51, 'calc(38px + max(16rem, min(65dvh, 40rem)))'],
  [1000, 'calc(38px + max(16rem, min(65dvh, 40rem)))'],
])('%i entries take %s', (count, height) => {
  expect(entriesHeight(count)).toBe(height)
})
