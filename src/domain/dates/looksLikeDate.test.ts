import { expect, test } from 'vitest'
import { readDateTime } from '../dateTime.ts'
import { datesMeant } from '../fixes/datesMeant.ts'
import { looksLikeDate } from './looksLikeDate.ts'

test.each([
  '28.11.2026',
  '11/28/2026',
  '28-11-2026 9:30 pm',
  '2026/11/28',
  '2026-11-28 10:30',
  '2026-11-28, 10:30:05.25 +0100',
  '28 November 2026',
  '28 November 2026 10:30',
  'Saturday, 28th of Nov. 2026 at 2 pm',
  'Sept 1, 2026, 14:00 UTC',
  'May 28 2026',
  'Sat Nov 28 2026 10:30:00 GMT+0100 (Central European Standard Time)',
])('%s looks like a date, and there is one to use', (text) => {
  expect(looksLikeDate(text.slice(0, 60))).toBe(text.length <= 60)
  expect(datesMeant(text)).not.toEqual([])
})

test.each([
  '2026-11-28T10:00:00Z',
  '2026-11-28',
  '2026-11-28T10:30',
  '1732010400',
  '10.11.12',
  '1.2.3.2026',
  'TICKET-77',
  '45.11.2026',
  '28.11.2026 was a Saturday',
  '28.11.2026 10:30 was late',
  '28.11.2026 10',
  'today',
  '',
  `28.11.2026${' '.repeat(60)}`,
])('%j does not', (text) => expect(looksLikeDate(text)).toBe(false))

test('what looks like one can be read as one, and the other way round', () => {
  const days = [
    '2026-11-28',
    '2026.1.2',
    '28.11.2026',
    '1/2/2026',
    '11-28-2026',
    '3rd of March, 2026',
    'Dec 24th, 2026',
  ]
  const gaps = ['', ' ', ', ', ' at ', 'T', '  ', '-']
  const times = ['', '9', '9:30', '09:30:05', '9 am', '9:30 p.m.', '10:30Z', '10:30 +01:00', '10:30 GMT+0100', 'noon']
  const texts = days.flatMap((day) => gaps.flatMap((gap) => times.map((time) => `${day}${gap}${time}`)))
  for (const text of texts.flatMap((each) => [each, `Mon, ${each}`, `${each}x`])) {
    const canBeRead = readDateTime(text.trim()).kind === 'invalid' && datesMeant(text).length > 0
    expect([text, looksLikeDate(text)]).toEqual([text, canBeRead])
  }
})
