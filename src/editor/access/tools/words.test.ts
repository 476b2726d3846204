import { expect, test } from 'vitest'
import type { ListedStanding } from './listedEntries.ts'
import { addLabel, listSummary } from './words.ts'

test.each<[readonly ListedStanding[], number, string]>([
  [[], 0, 'Nothing to add yet.'],
  [['ready', 'looking'], 0, 'Looking up 2: 1 to go.'],
  [['ready', 'unchecked'], 0, '2 of 2 can be added.'],
  [
    ['ready', 'several', 'nobody', 'unreadable'],
    2,
    '1 of 4 can be added, 1 to choose, 1 not found, 2 repeated and left out.',
  ],
])('of %j, and %i again: %s', (standings, repeated, expected) => {
  expect(listSummary(standings, repeated)).toBe(expected)
})

test('the button says how many it adds', () => {
  expect([0, 1, 5000].map(addLabel)).toEqual(['Add entries', 'Add 1 entry', 'Add 5,000 entries'])
})
