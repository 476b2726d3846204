import { expect, test } from 'vitest'
import { severalNamed } from './words.ts'

test('several names in one box are counted', () => {
  expect(severalNamed(3)).toBe('These are 3 names, and an entry is for one person or group.')
})
