import { expect, test } from 'vitest'
import { clockText, dayText, isSameWall, utcOf, utcTextOf, wallInUtc, wallTimeOf } from './wallTime.ts'

test.each([
  [[2026, 11, 28, 14, 0, 0], '2026-11-28 14:00 2026-11-28T14:00:00Z'],
  [[2026, 1, 2], '2026-01-02 00:00 2026-01-02T00:00:00Z'],
  [[2024, 2, 29, 23, 59, 5], '2024-02-29 23:59:05 2024-02-29T23:59:05Z'],
  [[33, 1, 1], '0033-01-01 00:00 0033-01-01T00:00:00Z'],
  [[2026, 2, 29], undefined],
  [[2026, 13, 1], undefined],
  [[2026, 0, 1], undefined],
  [[2026, 1, 1, 24], undefined],
  [[2026, 1, 1, 12, 60], undefined],
  [[2026, 1, 1, 12, 0, 60], undefined],
] as const)('%j is %s', (fields, said) => {
  const [year, month, day, hour, minute, second] = fields
  const wall = wallTimeOf(year, month, day, hour, minute, second)
  expect(wall && `${dayText(wall)} ${clockText(wall)} ${utcTextOf(utcOf(wall))}`).toBe(said)
})

test('milliseconds are said where there are some', () => {
  expect(utcTextOf(5)).toBe('1970-01-01T00:00:00.005Z')
})

test('the wall of UTC is read back as it was', () => {
  const wall = { year: 2026, month: 3, day: 29, hour: 2, minute: 30, second: 7 }
  expect(wallInUtc(utcOf(wall))).toEqual(wall)
  expect(isSameWall(wall, { ...wall })).toBe(true)
  expect(isSameWall(wall, { ...wall, second: 8 })).toBe(false)
  expect(isSameWall(wall, { ...wall, hour: 1, minute: 90 })).toBe(false)
})
