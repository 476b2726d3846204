import { expect, test } from 'vitest'
import { isLookDue, isLookTelling } from './reminder.ts'

const minute = 60_000
const day = 24 * 60 * minute

test.each([
  [5 * minute, undefined, false],
  [30 * minute, undefined, true],
  [30 * minute, -1, true],
  [30 * minute, 10 * minute, false],
  [7 * day, undefined, false],
])('%i ms after it was saved, looked at %s: %s', (now, lookedAt, isDue) => {
  expect(isLookDue({ savedAt: 0, lookedAt: () => lookedAt }, now)).toBe(isDue)
})

test.each([
  [true, 0, minute, true],
  [false, 0, minute, false],
  [false, 0, 31 * minute, true],
  [false, undefined, minute, true],
])('found: %s, saved at %s, now %i: %s', (isFound, savedAt, now, isTelling) => {
  expect(isLookTelling(isFound, savedAt, now)).toBe(isTelling)
})
