import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockText, dayText, utcTextOf, wallInUtc, wallTimeOf } from './wallTime.ts'
import { instantIn, isTimeZone, wallTimeIn } from './zonedTime.ts'

test.each([
  ['Europe/Berlin', [2026, 11, 28, 14, 0], '2026-11-28T13:00:00Z once 14:00'],
  ['Europe/Berlin', [2026, 7, 1, 14, 0], '2026-07-01T12:00:00Z once 14:00'],
  // Clocks go from 02:00 to 03:00.
  ['Europe/Berlin', [2026, 3, 29, 1, 59], '2026-03-29T00:59:00Z once 01:59'],
  ['Europe/Berlin', [2026, 3, 29, 2, 0], '2026-03-29T01:00:00Z skipped 03:00'],
  ['Europe/Berlin', [2026, 3, 29, 2, 30], '2026-03-29T01:30:00Z skipped 03:30'],
  ['Europe/Berlin', [2026, 3, 29, 3, 0], '2026-03-29T01:00:00Z once 03:00'],
  // And from 03:00 back to 02:00.
  ['Europe/Berlin', [2026, 10, 25, 2, 30], '2026-10-25T00:30:00Z twice 02:30'],
  ['Europe/Berlin', [2026, 10, 25, 3, 0], '2026-10-25T02:00:00Z once 03:00'],
  ['Australia/Lord_Howe', [2026, 10, 4, 2, 10], '2026-10-03T15:40:00Z skipped 02:40'],
  ['Australia/Lord_Howe', [2026, 4, 5, 1, 45], '2026-04-04T14:45:00Z twice 01:45'],
  ['Asia/Kathmandu', [2026, 1, 1, 0, 0], '2025-12-31T18:15:00Z once 00:00'],
  ['Pacific/Apia', [2026, 1, 1, 0, 0], '2025-12-31T11:00:00Z once 00:00'],
  // Samoa left this day out when it changed sides of the date line.
  ['Pacific/Apia', [2011, 12, 30, 12, 0], '2011-12-30T22:00:00Z skipped 12:00'],
  ['America/New_York', [2026, 3, 8, 2, 30], '2026-03-08T07:30:00Z skipped 03:30'],
  ['America/New_York', [2026, 11, 1, 1, 30], '2026-11-01T05:30:00Z twice 01:30'],
  ['UTC', [2026, 3, 29, 2, 30], '2026-03-29T02:30:00Z once 02:30'],
] as const)('in %s %j is %s', (zone, [year, month, day, hour, minute], said) => {
  const wall = wallTimeOf(year, month, day, hour, minute)
  if (wall === undefined) throw new Error('No such day')
  const found = instantIn(zone, wall)
  expect(`${utcTextOf(found.instant)} ${found.how} ${clockText(found.wall)}`).toBe(said)
})

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC')
const instants = fc.integer({ min: Date.UTC(1971, 0), max: Date.UTC(2037, 0) }).map((ms) => ms - (ms % 1000))

test('wall time to UTC and back is the same wall time, wherever it exists', () => {
  let skipped = 0
  const run = fc.property(zones, instants.map(wallInUtc), (zone, wall) => {
    const found = instantIn(zone, wall)
    if (found.how === 'skipped') skipped++
    else expect(found.wall).toBe(wall)
    expect(wallTimeIn(zone, found.instant)).toEqual(found.wall)
  })
  fc.assert(run, { numRuns: 500 })
  expect(skipped).toBeLessThan(50)
})

test('a time that does not exist, or comes twice, goes forward, and to the first of both', () => {
  const run = fc.property(fc.integer({ min: 1997, max: 2036 }), fc.integer({ min: 0, max: 59 }), (year, minute) => {
    const [march, october] = [lastSundayOf(year, 3), lastSundayOf(year, 10)]
    const gap = instantIn('Europe/Berlin', { year, month: 3, day: march, hour: 2, minute, second: 0 })
    expect([gap.how, dayText(gap.wall), gap.wall.hour, gap.wall.minute]).toEqual([
      'skipped',
      `${year}-03-${march}`,
      3,
      minute,
    ])
    const both = instantIn('Europe/Berlin', { year, month: 10, day: october, hour: 2, minute, second: 0 })
    expect(both.how).toBe('twice')
    expect(wallTimeIn('Europe/Berlin', both.instant + 3_600_000)).toEqual(both.wall)
  })
  fc.assert(run)
})

test('an instant to wall time and back is the same, or the first of two', () => {
  const run = fc.property(zones, instants, (zone, instant) => {
    const found = instantIn(zone, wallTimeIn(zone, instant))
    if (found.how === 'twice') expect(found.instant).toBeLessThanOrEqual(instant)
    else expect([found.how, found.instant]).toEqual(['once', instant])
  })
  fc.assert(run, { numRuns: 500 })
})

test.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['', false],
  ['Middle/Earth', false],
])('%j is the name of a zone: %j', (name, isOne) => expect(isTimeZone(name)).toBe(isOne))

test('what is before the year 1 and within a second is read as well', () => {
  expect(wallTimeIn('UTC', Date.UTC(-5, 0, 1)).year).toBe(-5)
  expect(wallTimeIn('UTC', -1)).toEqual({ year: 1969, month: 12, day: 31, hour: 23, minute: 59, second: 59 })
})

function lastSundayOf(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0))
  return last.getUTCDate() - last.getUTCDay()
}
