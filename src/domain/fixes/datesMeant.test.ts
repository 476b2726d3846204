import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDateTime } from '../dateTime.ts'
import { dateMeantText, datesMeant } from './datesMeant.ts'

test.each<[string, readonly string[]]>([
  ['12/31/2025', ['2025-12-31T00:00:00Z (month first, midnight UTC)']],
  ['31/12/2025', ['2025-12-31T00:00:00Z (day first, midnight UTC)']],
  [
    '01/02/2025',
    ['2025-01-02T00:00:00Z (month first, midnight UTC)', '2025-02-01T00:00:00Z (day first, midnight UTC)'],
  ],
  ['31.12.2025', ['2025-12-31T00:00:00Z (day first, midnight UTC)']],
  ['12/31/2025 3:05 PM', ['2025-12-31T15:05:00Z (month first, UTC)']],
  ['2025-12-31 10:00', ['2025-12-31T10:00:00Z (UTC)']],
  ['2025-12-31T10:00:00', ['2025-12-31T10:00:00Z (UTC)']],
  ['2025-12-31', ['2025-12-31T00:00:00Z (midnight UTC)']],
  ['2025-12-31 10:00:00+0100', ['2025-12-31T10:00:00+01:00 (the same instant)']],
  ['2025-12-31 10:00:00Z', ['2025-12-31T10:00:00Z (the same instant)']],
  ['2025-12-31T10:00:00.123456789Z', ['2025-12-31T10:00:00.1234567Z (seven digits)']],
  ['1767175200', ['2025-12-31T10:00:00Z (seconds since 1970)']],
  ['1767175200123', ['2025-12-31T10:00:00.123Z (milliseconds since 1970)']],
  ['/Date(1732010400000)/', ['2024-11-19T10:00:00Z (the same instant)']],
  ['/Date(1732010400123+0100)/', ['2024-11-19T10:00:00.123Z (the same instant)']],
  ['/Date(-1)/', ['1969-12-31T23:59:59.999Z (the same instant)']],
  ['/Date(999999999999999)/', []],
  ['2025-02-30', []],
  ['tomorrow', []],
  ['2025-12-31T10:00:00Z', []],
])('%s may mean %j', (text, dates) => {
  expect(datesMeant(text).map(({ text: date, how }) => `${date} (${how})`)).toEqual(dates)
})

const moment = { now: Date.UTC(2026, 10, 29, 7, 30, 5, 250), timeZone: 'Europe/Berlin' }

test.each<[string, readonly string[]]>([
  ['28 November 2026', ['2026-11-27T23:00:00Z (midnight in Europe/Berlin)']],
  ['Nov 28, 2026 2:30 pm', ['2026-11-28T13:30:00Z (14:30 in Europe/Berlin)']],
  ['28.11.2026 14:00', ['2026-11-28T13:00:00Z (day first, 14:00 in Europe/Berlin)']],
  ['today 14:00', ['2026-11-29T13:00:00Z (14:00 in Europe/Berlin)']],
  ['tomorrow', ['2026-11-29T23:00:00Z (midnight in Europe/Berlin)']],
  ['Now', ['2026-11-29T07:30:05Z (now, 08:30:05 in Europe/Berlin)']],
  ['2026-11-28 14:00', ['2026-11-28T13:00:00Z (14:00 in Europe/Berlin)', '2026-11-28T14:00:00Z (UTC)']],
  ['2026-11-28', ['2026-11-27T23:00:00Z (midnight in Europe/Berlin)', '2026-11-28T00:00:00Z (midnight UTC)']],
  [
    '11/12/2026',
    [
      '2026-11-11T23:00:00Z (month first, midnight in Europe/Berlin)',
      '2026-12-10T23:00:00Z (day first, midnight in Europe/Berlin)',
    ],
  ],
  ['29 March 2026 2:30', ['2026-03-29T01:30:00Z (03:30 in Europe/Berlin, which has no 02:30 that day)']],
  ['25 October 2026 2:30', ['2026-10-25T00:30:00Z (the first 02:30 in Europe/Berlin, which has two that day)']],
  ['45000', ['2023-03-14T23:00:00Z (Excel date, 2023-03-15, midnight in Europe/Berlin)']],
  ['45000.75', ['2023-03-15T17:00:00Z (Excel date, 2023-03-15, 18:00 in Europe/Berlin)']],
  ['1767175200', ['2025-12-31T10:00:00Z (seconds since 1970)']],
  ['28 November 2026 14:00 +0200', ['!2026-11-28T14:00:00+02:00 (the same instant)']],
  ['Sat Nov 28 2026 14:00:00 GMT+0100 (CET)', ['!2026-11-28T14:00:00+01:00 (the same instant)']],
  [
    '11/12/2026 14:00Z',
    ['2026-11-12T14:00:00Z (month first, the same instant)', '2026-12-11T14:00:00Z (day first, the same instant)'],
  ],
  ['today 25:00', []],
])('in Berlin %s may mean %j', (text, dates) => {
  expect(
    datesMeant(text, moment).map(({ text: date, how, isCertain }) => `${isCertain ? '!' : ''}${date} (${how})`),
  ).toEqual(dates)
})

const sayWall = (wall: number) => `[${new Date(wall).toISOString().slice(0, 16).replace('T', ' ')}]`

test.each<[string, readonly string[]]>([
  ['28 November 2026', ['[2026-11-28 00:00] in Europe/Berlin']],
  ['2026-11-28 14:00', ['[2026-11-28 14:00] in Europe/Berlin', '[2026-11-28 14:00] UTC']],
  [
    '11/12/2026 2 pm',
    ['[2026-11-12 14:00] in Europe/Berlin (month first)', '[2026-12-11 14:00] in Europe/Berlin (day first)'],
  ],
  ['11/12/2026 14:00Z', ['[2026-11-12 14:00] UTC (month first)', '[2026-12-11 14:00] UTC (day first)']],
  ['31/12/2026 14:00 +02:00', ['[2026-12-31 14:00] +02:00 (day first)']],
  ['29 March 2026 2:30', ['[2026-03-29 03:30] in Europe/Berlin (there is no 02:30 that day)']],
  ['10/25/2026 2:30', ['[2026-10-25 02:30] in Europe/Berlin (month first, the first of two 02:30 that day)']],
  ['45000.75', ['[2023-03-15 18:00] in Europe/Berlin (Excel date)']],
  ['1767175200', ['[2025-12-31 10:00] UTC (seconds since 1970)']],
  ['now', ['the time now']],
  // Only the spelling is another.
  ['28 November 2026 14:00 +0200', ['2026-11-28T14:00:00+02:00 (the same instant)']],
  ['2025-12-31T10:00:00.123456789Z', ['2025-12-31T10:00:00.1234567Z (seven digits)']],
])('in Berlin %s is said as %j', (text, said) => {
  expect(datesMeant(text, moment).map((date) => dateMeantText(date, sayWall))).toEqual(said)
  expect(datesMeant(text, moment).map((date) => dateMeantText(date, undefined))).toEqual(
    datesMeant(text, moment).map(({ text: date, how }) => `${date} (${how})`),
  )
})

test('Whatever a day in digits may mean, no two of its readings are said alike', () => {
  const number = fc.integer({ min: 0, max: 40 })
  const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York')
  const times = fc.constantFrom('', ' 2 pm', ' 14:00Z', ' 2:30', ' 14:00:05 +0200', ' soon')
  const run = fc.property(number, number, fc.constantFrom('/', '-', '.'), times, zones, (...parts) => {
    const [one, other, separator, time, timeZone] = parts
    const text = `${one}${separator}${other}${separator}2026${time}`
    const said = datesMeant(text, { now: 0, timeZone }).map((date) => dateMeantText(date, sayWall))
    expect(new Set(said).size).toBe(said.length)
    // What may be two days asks which one is meant.
    const reading = readDateTime(text)
    const asks = reading.kind === 'invalid' && reading.why.includes('two ways')
    expect(asks).toBe(said.length === 2)
  })
  fc.assert(run)
})

test('whatever is meant without a zone is never certain', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  const run = fc.property(days, fc.constantFrom(...Intl.supportedValuesOf('timeZone')), (date, timeZone) => {
    const text = date.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' })
    const meant = datesMeant(text, { now: 0, timeZone })
    expect(meant.map(({ isCertain }) => isCertain)).toEqual([false])
  })
  fc.assert(run)
})

test('Any text is read to an answer', () => {
  fc.assert(fc.property(fc.string(), (text) => void datesMeant(text, moment)))
})
