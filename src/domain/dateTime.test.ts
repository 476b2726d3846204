import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDateTime } from './dateTime.ts'

function utcOf(text: string): string | undefined {
  const reading = readDateTime(text)
  return reading.kind === 'dateTime' ? reading.utc : reading.why
}

function rulesOf(text: string): readonly string[] {
  const reading = readDateTime(text)
  return reading.kind === 'dateTime' ? reading.findings.map(({ rule }) => rule) : ['invalid']
}

describe('The UTC instant', () => {
  test.each([
    // Seen to be accepted: seven digits, three digits, seconds, an offset with six digits.
    ['2022-04-11T16:25:34.3202005Z', '2022-04-11T16:25:34.3202005Z'],
    ['2019-01-31T03:44:19.0354159Z', '2019-01-31T03:44:19.0354159Z'],
    ['2026-01-31T09:30:00.120Z', '2026-01-31T09:30:00.120Z'],
    ['2026-01-31T09:30:00Z', '2026-01-31T09:30:00Z'],
    ['2026-01-31T09:30:00.123456+02:00', '2026-01-31T07:30:00.123456Z'],
    ['2026-01-31t09:30:00z', '2026-01-31T09:30:00Z'],
    ['2026-01-31T09:30Z', '2026-01-31T09:30:00Z'],
    ['2026-01-31T09:30:00.123456789012Z', '2026-01-31T09:30:00.123456789012Z'],
    ['2026-01-31T09:30:00.000Z', '2026-01-31T09:30:00.000Z'],
    // Offsets over midnight, the month and the year.
    ['2026-01-31T23:30:00-01:00', '2026-02-01T00:30:00Z'],
    ['2026-03-01T00:15:00+05:45', '2026-02-28T18:30:00Z'],
    ['2024-03-01T00:15:00+05:45', '2024-02-29T18:30:00Z'],
    ['2026-01-01T00:00:00+14:00', '2025-12-31T10:00:00Z'],
    ['2025-12-31T23:59:59.9-14:00', '2026-01-01T13:59:59.9Z'],
    ['2026-06-01T12:00:00-00:00', '2026-06-01T12:00:00Z'],
    // Leap years.
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
    ['2000-02-29T00:00:00Z', '2000-02-29T00:00:00Z'],
    // Years before 100 are themselves, not of the twentieth century; ends of the calendar grow a sign.
    ['0099-12-31T00:00:00Z', '0099-12-31T00:00:00Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
    ['0000-02-29T00:00:00Z', '0000-02-29T00:00:00Z'],
    ['0000-01-01T00:00:00+01:00', '-000001-12-31T23:00:00Z'],
    ['9999-12-31T23:59:59-01:00', '+010000-01-01T00:59:59Z'],
    // Without a zone there is no instant.
    ['2026-01-31T09:30:00', undefined],
    ['2026-01-31', undefined],
  ])('of %s is %s', (text, utc) => {
    expect(utcOf(text)).toBe(utc)
  })
})

describe('Not a date and time:', () => {
  test.each([
    ['2026-13-01T00:00:00Z', 'The month goes from 01 to 12.'],
    ['2026-00-01', 'The month goes from 01 to 12.'],
    ['2026-02-29T00:00:00Z', 'That month has 28 days.'],
    ['1900-02-29T00:00:00Z', 'That month has 28 days.'],
    ['2024-02-30T00:00:00Z', 'That month has 29 days.'],
    ['2026-04-31', 'That month has 30 days.'],
    ['2026-01-00', 'That month has 31 days.'],
    ['2026-01-31T24:00:00Z', 'The hour goes from 00 to 23.'],
    ['2026-01-31T09:60:00Z', 'Minutes and seconds go from 00 to 59.'],
    ['2026-01-31T09:30:60Z', 'Minutes and seconds go from 00 to 59.'],
    ['2026-01-31T09:30:00+14:01', 'An offset goes from -14:00 to +14:00, with minutes from 00 to 59.'],
    ['2026-01-31T09:30:00-15:00', 'An offset goes from -14:00 to +14:00, with minutes from 00 to 59.'],
    ['2026-01-31T09:30:00+01:60', 'An offset goes from -14:00 to +14:00, with minutes from 00 to 59.'],
  ])('%s (%s)', (text, why) => {
    expect(readDateTime(text)).toEqual({ kind: 'invalid', why })
  })

  test.each([
    '',
    'yesterday',
    '31.01.2026',
    '01/31/2026 09:30',
    '2026-1-31',
    '20260131T093000Z',
    '2026-01-31 09:30:00Z',
    '2026-01-31Z',
    '2026-01-31T09Z',
    '2026-01-31T09:30:00.Z',
    '2026-01-31T09:30:00,5Z',
    '2026-01-31T09:30:00+0200',
    '2026-01-31T09:30:00+02',
    '2026-01-31T09:30:00.1234567890123Z',
    '2026-W05-6',
    '+002026-01-31T09:30:00Z',
    '2026-01-31T09:30:00Z\n',
    '٢٠٢٦-01-31T09:30:00Z',
  ])('%j', (text) => {
    expect(readDateTime(text)).toEqual({
      kind: 'invalid',
      why: 'Enter a date and time, such as 2026-01-31T09:30:00Z.',
    })
  })
})

test.each([
  ['03/04/2026', true],
  ['03/04/2026 2 pm', true],
  ['3-4-2026, at 14:00', true],
  ['Tue 03/04/2026T14:00', true],
  ['03/03/2026', false],
  ['31/12/2026', false],
  ['03/00/2026', false],
  ['03.04.2026', false],
  ['03/04-2026', false],
  ['03/04/2026 soon', false],
])('Of %s it asks whether the day or the month is first: %s', (text, asks) => {
  const why = asks
    ? 'This date can be read in two ways: is the day or the month first?'
    : 'Enter a date and time, such as 2026-01-31T09:30:00Z.'
  expect(readDateTime(text)).toEqual({ kind: 'invalid', why })
})

describe('What is not documented warns:', () => {
  test.each([
    ['2026-01-31T09:30:00Z', []],
    ['2026-01-31T09:30:00+02:00', []],
    ['2026-01-31T09:30:00.1234567Z', []],
    ['2026-01-31T09:30:00.12345678Z', ['date-many-digits']],
    ['2026-01-31T09:30:00.123456789012Z', ['date-many-digits']],
    ['2026-01-31T09:30:00', ['date-no-zone']],
    ['2026-01-31T09:30:00.12345678', ['date-no-zone', 'date-many-digits']],
    ['2026-01-31', ['date-only']],
  ])('%s gives %j', (text, rules) => {
    expect(rulesOf(text)).toEqual(rules)
  })
})

test('The instant is the one that the platform reads, for every date and offset', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true }),
      fc.integer({ min: -14 * 60, max: 14 * 60 }),
      (local, offsetMinutes) => {
        const text = local.toISOString().replace('Z', offsetText(offsetMinutes))
        expect(utcOf(text)).toBe(new Date(text).toISOString())
      },
    ),
  )
})

test('No text makes the reader throw', () => {
  const almost = fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,13})?(Z|[+-]\d\d:\d\d)?$/)
  fc.assert(fc.property(fc.oneof(fc.string(), almost), (text) => void readDateTime(text)))
})

function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}
