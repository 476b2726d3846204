import type { Finding } from './problem.ts'
import { finding } from './problem.ts'

/** A DateTime as typed, with the UTC instant it names (undefined without a zone), or the sentence that says why it is none. */
export type DateTimeReading =
  | { readonly kind: 'dateTime'; readonly utc: string | undefined; readonly findings: readonly Finding[] }
  | { readonly kind: 'invalid'; readonly why: string }

/**
 * Reads an ISO 8601 date and time. Documented: "All DateTime type properties must be in ISO 8601 format"; without a zone,
 * date only, and more than seven fraction digits are not documented and warn.
 * https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items
 */
export function readDateTime(text: string): DateTimeReading {
  const match = iso8601.exec(text)
  if (match === null) return invalid(isDayOrMonthFirst(text) ? dayOrMonthFirst : enterDate)
  const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00', fraction = '', zone] = match
  const fault =
    calendarFault(Number(year), Number(month), Number(day)) ?? clockFault(Number(hour), Number(minute), Number(second))
  if (fault !== undefined) return invalid(fault)
  const offsetMinutes = zone === undefined ? undefined : offsetOf(zone)
  if (offsetMinutes !== undefined && (Math.abs(offsetMinutes) > maxOffsetMinutes || Number(zone?.slice(4)) > 59)) {
    return invalid('An offset goes from -14:00 to +14:00, with minutes from 00 to 59.')
  }
  return {
    kind: 'dateTime',
    utc:
      offsetMinutes === undefined
        ? undefined
        : utcText([year, month, day, hour, minute, second].map(Number), offsetMinutes, fraction),
    findings: [...zoneFindings(match[4] !== undefined, zone), ...fractionFindings(fraction)],
  }
}

// Year, month, day, then hour, minute, second, fraction, zone.
const iso8601 = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,12}))?)?([Zz]|[+-]\d{2}:\d{2})?)?$/

const enterDate = 'Enter a date and time, such as 2026-01-31T09:30:00Z.'
const dayOrMonthFirst = 'This date can be read in two ways: is the day or the month first?'

/** True for a date that is one either way, as `plainDates` reads it: "03/04/2026 2 pm". */
function isDayOrMonthFirst(text: string): boolean {
  const [, first, , second] = inDigits.exec(text) ?? []
  return first !== undefined && Number(first) !== Number(second) && [first, second].every(isMonth)
}

const inDigits =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?(\d\d?)([/-])(\d\d?)\2\d{4}(?:[\s,T]\s*(?:at\s*)?\d.*)?$/i

function isMonth(digits: string | undefined): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12
}

/** https://www.w3.org/TR/xmlschema11-2/#dateTimeStamp: offsets end at 14 hours. */
const maxOffsetMinutes = 14 * 60

/** More digits than .NET keeps; OData allows twelve. */
const dotNetFractionDigits = 7

function calendarFault(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12) return 'The month goes from 01 to 12.'
  const days = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31
  if (day < 1 || day > days) return `That month has ${days} days.`
  return undefined
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function clockFault(hour: number, minute: number, second: number): string | undefined {
  if (hour > 23) return 'The hour goes from 00 to 23.'
  if (minute > 59 || second > 59) return 'Minutes and seconds go from 00 to 59.'
  return undefined
}

function offsetOf(zone: string): number {
  if (zone === 'Z' || zone === 'z') return 0
  const [hours = '0', minutes = '0'] = zone.slice(1).split(':')
  const size = Number(hours) * 60 + Number(minutes)
  return zone.startsWith('-') ? -size : size
}

function utcText(fields: readonly number[], offsetMinutes: number, fraction: string): string {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = fields
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  const instant = new Date(0)
  instant.setUTCFullYear(year, month - 1, day)
  instant.setUTCHours(hour, minute - offsetMinutes, second)
  return instant.toISOString().replace('.000Z', fraction === '' ? 'Z' : `.${fraction}Z`)
}

function zoneFindings(hasTime: boolean, zone: string | undefined): readonly Finding[] {
  if (!hasTime) return [finding('date-only', 'Add a time and time zone. Graph may reject a date alone.')]
  if (zone === undefined)
    return [
      finding('date-no-zone', 'Add a time zone, such as Z for UTC. Without one, Graph has to guess the exact time.'),
    ]
  return []
}

function fractionFindings(fraction: string): readonly Finding[] {
  if (fraction.length <= dotNetFractionDigits) return []
  return [
    finding('date-many-digits', `More than ${dotNetFractionDigits} fraction digits: Graph may refuse or round them.`),
  ]
}

function invalid(why: string): DateTimeReading {
  return { kind: 'invalid', why }
}
