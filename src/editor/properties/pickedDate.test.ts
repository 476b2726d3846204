import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxesAt, boxesFor, pickedDate } from './pickedDate.ts'

const timeZone = 'Europe/Berlin'
const moment = { now: Date.UTC(2026, 10, 29, 7, 30, 5), timeZone }

test.each([
  ['2026-11-28', '14:00', timeZone, '2026-11-28T13:00:00Z'],
  ['2026-11-28', '14:00:05', 'UTC', '2026-11-28T14:00:05Z'],
  [
    '2026-03-29',
    '02:30:00',
    timeZone,
    '2026-03-29T01:30:00Z Clocks go forward that day, so there is no 02:30. This is 03:30.',
  ],
  [
    '2026-10-25',
    '02:30',
    timeZone,
    '2026-10-25T00:30:00Z Clocks go back that day, so 02:30 comes twice. This is the first one.',
  ],
  ['', '14:00', timeZone, 'Choose a date.'],
  ['2026-11-28', '', timeZone, 'Choose a time.'],
  ['2026-11-28', '14:00', 'Europe/Ber', 'Choose a time zone from the list.'],
])('%s %s in %s is %s', (date, time, zone, said) => {
  const picked = pickedDate({ date, time, timeZone: zone })
  expect(picked.kind === 'date' ? `${picked.text} ${picked.note}`.trim() : picked.todo).toBe(said)
})

test.each([
  ['2026-01-31T10:30:00+02:00', '2026-01-31 09:30:00'],
  ['28 November 2026, 14:00', '2026-11-28 14:00:00'],
  ['tomorrow', '2026-11-30 00:00:00'],
  ['', '2026-11-29 08:30:00'],
  ['soon', '2026-11-29 08:30:00'],
])('for %j the boxes begin with %s', (text, said) => {
  const { date, time } = boxesFor(text, moment)
  expect(`${date} ${time}`).toBe(said)
})

test('what the boxes show at an instant is sent as that instant, or as the first of two', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
  const run = fc.property(zones, fc.integer({ min: 0, max: 2_000_000_000 }), (zone, seconds) => {
    const picked = pickedDate(boxesAt(seconds * 1000, zone))
    if (picked.kind !== 'date') throw new Error(picked.todo)
    if (picked.note === '') expect(Date.parse(picked.text)).toBe(seconds * 1000)
    else expect(Date.parse(picked.text)).toBeLessThanOrEqual(seconds * 1000)
  })
  fc.assert(run)
})
