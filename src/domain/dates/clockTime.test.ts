import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readClockTime } from './clockTime.ts'

test.each([
  ['14:00', '14:0:0'],
  ['9:05:07', '9:5:7'],
  ['2:30 pm', '14:30:0'],
  ['2:30 a.m.', '2:30:0'],
  ['12 AM', '0:0:0'],
  ['12 pm', '12:0:0'],
  ['2pm', '14:0:0'],
  ['10:00:00.1234567 Z', '10:0:0 .1234567 Z'],
  ['10:00 UTC', '10:0:0 Z'],
  ['10:00+0100', '10:0:0 +01:00'],
  ['10:00:00 GMT-0530 (Somewhere)', '10:0:0 -05:30'],
  ['25:00', '25:0:0'],
  ['14', undefined],
  ['13 pm', undefined],
  ['0 pm', undefined],
  ['14:0', undefined],
  ['soon', undefined],
  ['', undefined],
])('%j is read as %s', (text, read) => {
  const time = readClockTime(text)
  const { hour, minute, second, fraction, zone } = time ?? {}
  const parts = [`${hour}:${minute}:${second}`, ...(fraction ? [`.${fraction}`] : []), ...(zone ? [zone] : [])]
  expect(time && parts.join(' ')).toBe(read)
})

test('any text is read to an answer', () => {
  fc.assert(fc.property(fc.string(), (text) => void readClockTime(text)))
})
