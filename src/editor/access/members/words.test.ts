import { expect, test } from 'vitest'
import { membersSummary } from './words.ts'

test.each<[Parameters<typeof membersSummary>, string]>([
  [[1, 1, 0, true], '1 member.'],
  [[12, 12, 1, true], '12 members. 1 of those shown is a guest.'],
  [[100, 100_000, 2, false], '100,000 members. 100 of them are shown. 2 of those shown are guests.'],
  [[100, undefined, 0, false], '100 members so far.'],
  [[10, 12, 0, true], '12 members. 2 are neither people nor groups, such as devices.'],
])('%j: %s', (given, said) => {
  expect(membersSummary(...given)).toBe(said)
})
