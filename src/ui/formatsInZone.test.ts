import { expect, test } from 'vitest'
import { dayAndTimeIn, dayIn } from './formatsInZone.ts'

test.each([
  ['Europe/Berlin', '28 November 2026, 14:00'],
  ['UTC', '28 November 2026, 13:00'],
  ['Pacific/Auckland', '29 November 2026, 02:00'],
])('in %s the moment is said as “%s”', (zone, said) => {
  expect(dayAndTimeIn(zone, Date.UTC(2026, 10, 28, 13))).toBe(said)
  expect(dayAndTimeIn(zone, Date.UTC(2026, 10, 28, 13))).toBe(said)
})

test('a day is said in the same words', () => {
  expect(dayIn('UTC', Date.UTC(2026, 0, 31, 12))).toBe('31 January 2026')
})
