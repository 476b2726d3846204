import { expect, test } from 'vitest'
import { moreEntries } from './words.ts'

test('how many entries are not listed is said', () => {
  expect(moreEntries(1800)).toBe('and 1,800 more')
})
