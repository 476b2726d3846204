import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentDateText } from './sentDate.ts'

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
