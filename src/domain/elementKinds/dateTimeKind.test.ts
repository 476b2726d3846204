import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateTimeKind } from './dateTimeKind.ts'

const { read, canonical } = dateTimeKind

describe('A DateTime is sent as typed', () => {
  test.each([
    ['2026-01-31T09:30:00.1234567+02:00', '2026-01-31T09:30:00.1234567+02:00', []],
    [' 2026-01-31T09:30:00Z ', '2026-01-31T09:30:00Z', []],
    ['2026-01-31', '2026-01-31', ['date-only']],
    ['2026-02-30', undefined, ['date-not-iso8601']],
    ['', undefined, ['date-not-iso8601']],
  ])('%j', (text, value, rulesBroken) => {
    expect(read(text).value).toBe(value)
    expect(read(text).findings.map(({ rule }) => rule)).toEqual(rulesBroken)
  })
})

describe('Two spellings are the same instant', () => {
  test.each([
    ['2026-01-31T09:30:00Z', '2026-01-31T09:30:00.000Z'],
    ['2026-01-31T09:30:00Z', '2026-01-31T10:30:00+01:00'],
    ['2026-01-31T09:30:00.1Z', '2026-01-31T09:30:00.1000000Z'],
    ['2026-01-31T09:30Z', '2026-01-31T09:30:00.0Z'],
    ['2026-01-31T09:30:10Z', ' 2026-01-31T09:30:10z'],
  ])('%s is %s', (one, other) => {
    expect(canonical(one)).toBe(canonical(other))
  })

  test.each([
    ['2026-01-31T09:30:00Z', '2026-01-31T09:30:00.0000001Z'],
    ['2026-01-31T09:30:00Z', '2026-01-31T09:30:00'],
    ['2026-01-31T09:30:00Z', '2026-01-31T09:31:00Z'],
    ['soon', 'later'],
  ])('%s is not %s', (one, other) => {
    expect(canonical(one)).not.toBe(canonical(other))
  })

  test('whatever the instant', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') }), (date) => {
        const written = date.toISOString()
        expect(canonical(written)).toBe(canonical(written.replace('Z', '000+00:00')))
      }),
    )
  })
})

test.each([
  ['2026-01-31T09:30:00Z', true],
  // A date alone is as likely a text.
  ['2026-01-31', false],
  ['10:30', false],
])('the text %j looks like one: %s', (text, isLikely) => {
  expect(dateTimeKind.guess?.isLikely(text)).toBe(isLikely)
})
