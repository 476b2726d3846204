import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { utcTextOf } from '../dates/wallTime.ts'
import { readDateTime } from '../dateTime.ts'
import { dateChoice } from './dateChoice.ts'

const moment = { now: Date.UTC(2026, 10, 29, 23, 30), timeZone: 'Europe/Berlin' }

test.each<[string, string, readonly string[]]>([
  ['28 November 2026', '2026-11-28', ['2026-11-27T23:00:00Z 00:00 in Europe/Berlin', '2026-11-28T00:00:00Z 00:00 UTC']],
  [
    ' Nov 28, 2026 2:30 pm',
    '2026-11-28',
    ['2026-11-28T13:30:00Z 14:30 in Europe/Berlin', '2026-11-28T14:30:00Z 2:30 pm UTC'],
  ],
  ['28.11.2026 14:00', '2026-11-28', ['2026-11-28T13:00:00Z 14:00 in Europe/Berlin', '2026-11-28T14:00:00Z 14:00 UTC']],
  // Today, where somebody asks.
  ['today', '2026-11-30', ['2026-11-29T23:00:00Z 00:00 in Europe/Berlin', '2026-11-30T00:00:00Z 00:00 UTC']],
  ['2026-11-28 14:00', '2026-11-28', ['2026-11-28T13:00:00Z 14:00 in Europe/Berlin', '2026-11-28T14:00:00Z 14:00 UTC']],
  ['28 Nov 2026 14:00 UTC', '2026-11-28', ['2026-11-28T14:00:00Z the same instant']],
  ['28 Nov 2026 14:00 +0100', '2026-11-28', ['2026-11-28T14:00:00+01:00 the same instant']],
])('%j is %s: %j', (text, day, ways) => {
  const choice = dateChoice(text, moment)
  expect(utcTextOf(choice?.noon ?? 0)).toBe(`${day}T12:00:00Z`)
  expect(choice?.ways.map(({ text: sent, how }) => `${sent} ${how}`)).toEqual(ways)
  expect(choice?.isCertain).toBe(ways.length === 1)
})

test.each(['03/04/2026', '2026-11-28', '2026-11-28T10:00:00', '45000', 'soon', '28 November', '30 February 2026', ''])(
  '%j is a question, a mistake, or read already',
  (text) => expect(dateChoice(text, moment)).toBeUndefined(),
)

test('in UTC there is one way', () => {
  expect(dateChoice('28 November 2026', { ...moment, timeZone: 'UTC' })).toMatchObject({
    ways: [{ text: '2026-11-28T00:00:00Z' }],
    isCertain: true,
  })
  expect(dateChoice('28 November 2026', moment)?.isCertain).toBe(false)
})

test('every way is a date that is sent as it is', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom('1 May 2026 25:00', '1 May 2026 9 am', '28-Nov-2026 10:00:00.123456789Z'),
  )
  const run = fc.property(texts, (text) => {
    for (const { text: sent } of dateChoice(text, moment)?.ways ?? []) {
      expect(readDateTime(sent)).toMatchObject({ kind: 'dateTime', findings: [] })
    }
  })
  fc.assert(run)
})
