import { readClockTime } from '../dates/clockTime.ts'
import type { PlainDate } from '../dates/plainDate.ts'
import { plainDates } from '../dates/plainDate.ts'
import type { WallTime } from '../dates/wallTime.ts'
import { clockText, dayText, fullClockText, utcOf, utcTextOf, wallInUtc } from '../dates/wallTime.ts'
import type { ZonedInstant } from '../dates/zonedTime.ts'
import { instantIn, wallTimeIn } from '../dates/zonedTime.ts'
import { readDateTime } from '../dateTime.ts'
import type { Moment, SayWall } from './fix.ts'

/** An ISO 8601 date that a text may mean. `isCertain` when there is one reading. `how` says what is assumed. */
export interface DateMeant {
  readonly text: string
  readonly how: string
  readonly isCertain: boolean
  /** The same as people write it; undefined where only the spelling is another, so that the spelling is the point. */
  readonly inWords: ((say: SayWall) => string) | undefined
}

/** A date that a text may mean, with what is assumed: as people write it where somebody can say that. */
export function dateMeantText({ text, how, inWords }: DateMeant, say: SayWall | undefined): string {
  return say === undefined || inWords === undefined ? `${text} (${how})` : inWords(say)
}

/**
 * What a date in another spelling, or one without a zone, may mean; the likeliest first. A time without a zone is one of the
 * moment's zone. Without a moment it is UTC, and no word such as "today" names a day.
 */
export function datesMeant(text: string, moment?: Moment): readonly DateMeant[] {
  const trimmed = text.trim()
  const zone = moment?.timeZone ?? 'UTC'
  const today = moment === undefined ? undefined : wallTimeIn(zone, moment.now)
  const found = [
    ...plainDates(trimmed, today).flatMap((date) => onDay(date, zone)),
    ...rightNow(trimmed, moment),
    ...excelDay(trimmed, zone),
    ...sinceEpoch(trimmed),
    ...oldJson(trimmed),
  ]
  return found.filter(({ text: date }) => {
    const reading = readDateTime(date)
    return date !== trimmed && reading.kind === 'dateTime' && reading.findings.length === 0
  })
}

function onDay({ day, rest, order, isIsoLike }: PlainDate, zone: string): readonly DateMeant[] {
  const time = rest === '' ? midnight : readClockTime(rest)
  if (time === undefined || time.hour > 23 || time.minute > 59 || time.second > 59) return []
  const { hour, minute, second, fraction } = time
  const wall: WallTime = { ...day, hour, minute, second }
  const assumed = order === '' ? '' : `${order}, `
  const digits = fraction === '' ? '' : `.${fraction.slice(0, 7)}`
  const dateText = (shown: WallTime, end: string) => `${dayText(shown)}T${fullClockText(shown)}${digits}${end}`
  if (time.zone !== undefined) {
    const cut = fraction.length > 7
    const how = `${assumed}${cut ? 'seven digits' : 'the same instant'}`
    const where = time.zone === 'Z' ? 'UTC' : time.zone
    const inWords = order === '' || cut ? undefined : saying(wall, where, order)
    return [{ text: dateText(wall, time.zone), how, isCertain: order === '' && !cut, inWords }]
  }
  // People write this form for their own clock, and programs for UTC.
  const zones = isIsoLike && zone !== 'UTC' ? [zone, 'UTC'] : [zone]
  return zones.map((each) => {
    const found = instantIn(each, wall)
    const how = `${assumed}${clockWords(found, rest === '' ? 'midnight' : clockText(wall), each)}`
    const why = [order, changeOfClocks(found, clockText(wall))].filter(Boolean).join(', ')
    return {
      text: dateText(wallInUtc(found.instant), 'Z'),
      how,
      isCertain: false,
      inWords: saying(found.wall, zoneWords(each), why),
    }
  })
}

/** A clock in words, where it hangs, and why it is that one: "April 3, 2026 at 2:00 PM UTC (day first)". */
function saying(wall: WallTime, where: string, why: string): (say: SayWall) => string {
  return (say) => `${say(utcOf(wall))} ${where}${why === '' ? '' : ` (${why})`}`
}

function zoneWords(zone: string): string {
  return zone === 'UTC' ? 'UTC' : `in ${zone}`
}

function changeOfClocks({ how }: ZonedInstant, clock: string): string {
  if (how === 'once') return ''
  return how === 'twice' ? `the first of two ${clock} that day` : `there is no ${clock} that day`
}

const midnight = { hour: 0, minute: 0, second: 0, fraction: '', zone: undefined }

/** What a time is in a zone, with what a change of the clocks made of it. */
function clockWords({ how, wall }: ZonedInstant, clock: string, zone: string): string {
  if (zone === 'UTC') return clock === 'midnight' ? 'midnight UTC' : 'UTC'
  switch (how) {
    case 'once':
      return `${clock} in ${zone}`
    case 'twice':
      return `the first ${clock} in ${zone}, which has two that day`
    case 'skipped':
      return `${clockText(wall)} in ${zone}, which has no ${clock} that day`
  }
}

function rightNow(text: string, moment: Moment | undefined): readonly DateMeant[] {
  if (moment === undefined || text.toLowerCase() !== 'now') return []
  const second = Math.floor(moment.now / 1000) * 1000
  return [
    {
      text: utcTextOf(second),
      how: `now, ${clockText(wallTimeIn(moment.timeZone, second))} in ${moment.timeZone}`,
      isCertain: false,
      // It stays the same while the clock goes on.
      inWords: () => 'the time now',
    },
  ]
}

/** A day as a spreadsheet counts it, from 1927 to 2173: a smaller or larger number is likelier to be something else. */
function excelDay(text: string, zone: string): readonly DateMeant[] {
  if (!/^[1-9]\d{4}(?:\.\d{1,15})?$/.test(text)) return []
  // Seconds, because the fraction of a day is no exact number.
  const wall = wallInUtc(Date.UTC(1899, 11, 30) + Math.round(Number(text) * 86_400) * 1000)
  const found = instantIn(zone, wall)
  const clock = wall.hour + wall.minute + wall.second === 0 ? 'midnight' : clockText(wall)
  return [
    {
      text: utcTextOf(found.instant),
      how: `Excel date, ${dayText(wall)}, ${clockWords(found, clock, zone)}`,
      isCertain: false,
      inWords: saying(found.wall, zoneWords(zone), 'Excel date'),
    },
  ]
}

function sinceEpoch(text: string): readonly DateMeant[] {
  const isSeconds = /^\d{9,10}$/.test(text)
  if (!isSeconds && !/^\d{12,13}$/.test(text)) return []
  const instant = isSeconds ? Number(text) * 1000 : Number(text)
  const how = `${isSeconds ? 'seconds' : 'milliseconds'} since 1970`
  return [{ text: utcTextOf(instant), how, isCertain: false, inWords: saying(wallInUtc(instant), 'UTC', how) }]
}

/** As ConvertTo-Json of Windows PowerShell writes a date: /Date(1732010400000)/, with an offset that changes nothing. */
function oldJson(text: string): readonly DateMeant[] {
  const digits = /^\\?\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\\?\/$/.exec(text)?.[1]
  const date = new Date(digits === undefined ? Number.NaN : Number(digits))
  if (Number.isNaN(date.getTime())) return []
  return [{ text: utcTextOf(date.getTime()), how: 'the same instant', isCertain: true, inWords: undefined }]
}
