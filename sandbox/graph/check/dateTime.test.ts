import { expect, test } from 'vitest'
import { isDateTimeOffset } from './dateTime.ts'

test.each([
  ['2022-04-11T16:25:34.3202005Z', true],
  ['2024-02-29T00:00:00Z', true],
  ['2024-01-31T09:30Z', true],
  ['2024-01-31T09:30:00.123456+05:30', true],
  ['2024-01-31t09:30:00z', true],
  // A zone is required, so a date alone will not do.
  ['2024-01-31', false],
  ['2024-01-31T09:30:00', false],
  // Dates and times that do not exist.
  ['2023-02-29T00:00:00Z', false],
  ['2024-04-31T00:00:00Z', false],
  ['2024-13-01T00:00:00Z', false],
  ['2024-01-00T00:00:00Z', false],
  ['0000-01-01T00:00:00Z', false],
  ['2024-01-31T24:00:00Z', false],
  ['2024-01-31T09:60:00Z', false],
  ['2024-01-31T09:30:60Z', false],
  ['2024-01-31T09:30:00+15:00', false],
  ['31.01.2024 09:30', false],
  ['', false],
])('%s: %s', (text, expected) => {
  expect(isDateTimeOffset(text)).toBe(expected)
})
