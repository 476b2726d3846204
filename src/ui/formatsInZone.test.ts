import { expect, test } from 'vitest'
import { deviceZone } from './deviceZone.ts'
import { dayAndTimeText } from './formats.ts'
import { dayAndTimeHere, dayAndTimeIn, dayAndTimeInZone, dayIn, wallText } from './formatsInZone.ts'

test.each([
  ['Europe/Berlin', 'Nov 28, 2026, 2:00 PM'],
  ['UTC', 'Nov 28, 2026, 1:00 PM'],
  ['Pacific/Auckland', 'Nov 29, 2026, 2:00 AM'],
])('in %s the moment is said as “%s”', (zone, said) => {
  expect(dayAndTimeIn(zone, Date.UTC(2026, 10, 28, 13))).toBe(said)
  expect(dayAndTimeIn(zone, Date.UTC(2026, 10, 28, 13))).toBe(said)
})

test('it is written as every other moment', () => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  expect(dayAndTimeIn(timeZone, 0)).toBe(dayAndTimeText(0))
})

test('the zone stands beside it', () => {
  expect(dayAndTimeInZone('Europe/Berlin', Date.UTC(2026, 10, 28, 13))).toBe('Nov 28, 2026, 2:00 PM in Europe/Berlin')
  expect(dayAndTimeHere(0)).toBe(`${dayAndTimeText(0)} in ${deviceZone()}`)
})

test('a day is said in the same words', () => {
  expect(dayIn('UTC', Date.UTC(2026, 0, 31, 12))).toBe('Jan 31, 2026')
})

test.each([
  [Date.UTC(2026, 3, 3, 14), 'April 3, 2026 at 2:00 PM'],
  [Date.UTC(2026, 3, 3, 14, 0, 5), 'April 3, 2026 at 2:00:05 PM'],
])('the clock on a wall says its month as a word', (wall, said) => {
  expect(wallText(wall)).toBe(said)
})
