import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDates } from './plainDate.ts'
import { dayText, wallTimeOf } from './wallTime.ts'

const today = wallTimeOf(2026, 12, 31)

test.each<[string, readonly string[]]>([
  ['2026-11-28', ['2026-11-28']],
  ['2026-1-2T10:00', ['2026-01-02 | 10:00']],
  ['2026/11/28 at 14:00', ['2026-11-28 | 14:00']],
  ['28.11.2026 14:00', ['2026-11-28 | 14:00 (day first)']],
  ['11/12/2026', ['2026-11-12 (month first)', '2026-12-11 (day first)']],
  ['11/11/2026', ['2026-11-11']],
  ['31/12/2026', ['2026-12-31 (day first)']],
  ['28 November 2026', ['2026-11-28']],
  ['28th of Nov. 2026, 14:00', ['2026-11-28 | 14:00']],
  ['28-Nov-2026', ['2026-11-28']],
  ['28. November 2026', ['2026-11-28']],
  ['Nov 28, 2026 2:30 pm', ['2026-11-28 | 2:30 pm']],
  ['Saturday, 28 November 2026 at 14:00', ['2026-11-28 | 14:00']],
  ['Sat Nov 28 2026 14:00:00 GMT+0100', ['2026-11-28 | 14:00:00 GMT+0100']],
  ['1 Sept 2026', ['2026-09-01']],
  ['today 14:00', ['2026-12-31 | 14:00']],
  ['Tomorrow', ['2027-01-01']],
  ['yesterday at 9:00', ['2026-12-30 | 9:00']],
  ['30 February 2026', []],
  ['28 Nobember 2026', []],
  ['28 November', []],
  ['soon', []],
  ['2026-11-28x', []],
])('%j begins with %j', (text, days) => {
  expect(
    plainDates(text, today).map(
      ({ day, rest, order }) => `${dayText(day)}${rest && ` | ${rest}`}${order && ` (${order})`}`,
    ),
  ).toEqual(days)
})

test('without a day that is today, no word names one', () => {
  expect(plainDates('tomorrow')).toEqual([])
})

test('any text is read to an answer', () => {
  fc.assert(fc.property(fc.string(), (text) => void plainDates(text, today)))
})
