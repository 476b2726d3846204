import { expect, test } from 'vitest'
import { instantOfDate } from './instantOfDate.ts'

test.each([
  [' 2026-01-31T09:30:00Z ', Date.UTC(2026, 0, 31, 9, 30)],
  ['2026-01-31T10:30:00+01:00', Date.UTC(2026, 0, 31, 9, 30)],
  // Without a zone nobody knows which instant it is.
  ['2026-01-31T09:30:00', undefined],
  ['31.1.2026', undefined],
  ['', undefined],
])('%s', (text, instant) => {
  expect(instantOfDate(text)).toBe(instant)
})
