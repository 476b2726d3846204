import { expect, test } from 'vitest'
import { accessWords, countedEntries } from './accessNames.ts'

test.each([
  [1, '1 entry'],
  [2000, '2,000 entries'],
])('%i: %s', (count, expected) => {
  expect(countedEntries(count)).toBe(expected)
})

test('the buttons of an entry say which one', () => {
  expect(accessWords.remove(3)).toBe('Remove access entry 3')
})
