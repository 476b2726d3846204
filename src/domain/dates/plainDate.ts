import type { WallTime } from './wallTime.ts'
import { wallInUtc, wallTimeOf } from './wallTime.ts'

/** A day that a text may mean. `rest` is what stands behind it; `order` says what was assumed about day and month. */
export interface PlainDate {
  readonly day: WallTime
  readonly rest: string
  readonly order: '' | 'day first' | 'month first'
  /** Whether it is written as in ISO 8601, where people often mean UTC. */
  readonly isIsoLike: boolean
}

/** The days that a text may begin with, the likeliest first. `today` is midnight of the day; without it no word names a day. */
export function plainDates(text: string, today?: WallTime): readonly PlainDate[] {
  const withoutWeekday = text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, '')
  return [
    ...yearFirst(withoutWeekday),
    ...inDigits(withoutWeekday),
    ...withMonthName(withoutWeekday),
    ...inWords(withoutWeekday, today),
  ]
}

/** What may stand between a day and a time. */
const gap = '(?:(?:,|\\s+at\\b|T|\\s)\\s*(?<rest>.*))?$'

function yearFirst(text: string): readonly PlainDate[] {
  const { year, month, day, rest } =
    new RegExp(`^(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})${gap}`, 'i').exec(text)?.groups ?? {}
  return dated(year, month, day, rest, '', true)
}

function inDigits(text: string): readonly PlainDate[] {
  const pattern = `^(?<first>\\d{1,2})(?<separator>[/.-])(?<second>\\d{1,2})\\k<separator>(?<year>\\d{4})${gap}`
  const { first, separator, second, year, rest } = new RegExp(pattern, 'i').exec(text)?.groups ?? {}
  const isSame = first !== undefined && Number(first) === Number(second)
  const dayFirst = dated(year, second, first, rest, isSame ? '' : 'day first')
  if (isSame || separator === '.') return dayFirst
  return [...dated(year, first, second, rest, 'month first'), ...dayFirst]
}

function withMonthName(text: string): readonly PlainDate[] {
  const dayFirst = '^(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s.-]+(?:of\\s+)?(?<name>[a-z]{3,9})\\.?,?[\\s-]+(?<year>\\d{4})'
  const monthFirst = '^(?<name>[a-z]{3,9})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})'
  for (const pattern of [dayFirst, monthFirst]) {
    const { day, name = '', year, rest } = new RegExp(`${pattern}${gap}`, 'i').exec(text)?.groups ?? {}
    const month =
      1 +
      months.findIndex(
        (each) => each.startsWith(name.toLowerCase()) || (name.toLowerCase() === 'sept' && each === 'september'),
      )
    if (year !== undefined && month > 0) return dated(year, String(month), day, rest, '')
  }
  return []
}

function inWords(text: string, today: WallTime | undefined): readonly PlainDate[] {
  const { word = '', rest } = new RegExp(`^(?<word>today|tomorrow|yesterday)${gap}`, 'i').exec(text)?.groups ?? {}
  const days = daysFromToday.get(word.toLowerCase())
  if (days === undefined || today === undefined) return []
  const { year, month, day } = wallInUtc(Date.UTC(today.year, today.month - 1, today.day + days))
  return dated(String(year), String(month), String(day), rest, '')
}

function dated(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  rest = '',
  order: PlainDate['order'],
  isIsoLike = false,
): readonly PlainDate[] {
  const wall = year === undefined ? undefined : wallTimeOf(Number(year), Number(month), Number(day))
  return wall === undefined ? [] : [{ day: wall, rest: rest.trim(), order, isIsoLike }]
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

const daysFromToday = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])
