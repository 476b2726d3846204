import { expect, test } from 'vitest'
import type { ListedStanding } from './listedEntries.ts'
import { addLabel, listSummary } from './words.ts'

const counts = { added: 0, inAlready: 0, repeated: 0 }

test.each<[readonly ListedStanding[], Partial<typeof counts>, string]>([
  [[], {}, 'Nothing to add yet.'],
  [['ready', 'looking'], {}, 'Looking up 2: 1 to go.'],
  [['ready', 'unchecked'], { added: 2 }, '2 can be added.'],
  [
    ['ready', 'ready', 'ready', 'nobody'],
    { added: 2, inAlready: 1 },
    '2 can be added, 1 is in the list already, 1 is not found.',
  ],
  [
    ['ready', 'several', 'nobody', 'nobody', 'unreadable'],
    { added: 1, inAlready: 3, repeated: 2 },
    '1 can be added, 3 are in the list already, 1 to choose, 2 are not found, 2 repeated and left out.',
  ],
  [['waiting', 'ready'], { added: 1 }, '1 can be added, 1 is not looked up yet.'],
  [['signedOut', 'signedOut'], {}, 'Sign in to look up 2 names.'],
  [['signedOut', 'unchecked'], { added: 1 }, '1 can be added already, sign in to look up 1 name.'],
])('of %j, with %j: %s', (standings, of, expected) => {
  expect(listSummary(standings, { ...counts, ...of })).toBe(expected)
})

test('the button says how many it adds', () => {
  expect([0, 1, 5000].map(addLabel)).toEqual(['Add entries', 'Add 1 entry', 'Add 5,000 entries'])
})
