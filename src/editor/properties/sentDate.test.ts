import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { otherTimeText, sentDateText } from './sentDate.ts'

test.each([
  ['2026-11-28T13:00:00Z', 'Nov 28, 2026, 2:00 PM in Europe/Berlin'],
  [' 2026-01-31T10:30:00.5+02:00 ', 'Jan 31, 2026, 9:30 AM in Europe/Berlin'],
  // Without a zone nobody knows the instant, and what is no date is not sent.
  ['2026-11-28T13:00:00', ''],
  ['2026-11-28', ''],
  ['tomorrow', ''],
  ['', ''],
])('%j: %s', (text, said) => {
  expect(sentDateText(text, 'Europe/Berlin')).toBe(said)
})

test('any date that is one is said', () => {
  const digits = fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0'))
  const run = fc.property(digits, fc.constantFrom('Z', '+14:00', '-14:00', '.123456789012Z'), (year, end) => {
    expect(sentDateText(`${year}-12-31T23:59:59${end}`, 'Pacific/Apia')).toMatch(/\d.* in Pacific\/Apia$/)
  })
  fc.assert(run)
})

test.each([
  ['2026-11-28T00:00:00Z', 'America/New_York', 'Nov 27, 2026, 7:00 PM in America/New_York'],
  ['2026-11-28T14:00:00+01:00', 'Asia/Tokyo', 'Nov 28, 2026, 10:00 PM in Asia/Tokyo'],
  // The date says the same.
  ['2026-11-28T14:00:00+01:00', 'Europe/Berlin', ''],
  ['2026-11-28T00:00:00Z', 'UTC', ''],
  ['2026-06-28T00:00:00Z', 'Europe/London', 'Jun 28, 2026, 1:00 AM in Europe/London'],
  ['2026-11-28T00:00:00Z', 'Europe/London', ''],
  ['tomorrow', 'America/New_York', ''],
])('%s, which clocks in %s show as another time: %j', (text, timeZone, said) => {
  expect(otherTimeText(text, timeZone)).toBe(said)
})
