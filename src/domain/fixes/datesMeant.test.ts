import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { datesMeant } from './datesMeant.ts'

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

test('Any text is read to an answer', () => {
  fc.assert(fc.property(fc.string(), (text) => void datesMeant(text)))
})
