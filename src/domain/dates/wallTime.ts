/** What calendar and clock on a wall say, to the second; in which time zone is said beside it. Months go from 1. */
export interface WallTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** The wall time with these fields, or undefined where calendar or clock have no such moment. */
export function wallTimeOf(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): WallTime | undefined {
  const wall: WallTime = { year, month, day, hour, minute, second }
  return isSameWall(wallInUtc(utcOf(wall)), wall) ? wall : undefined
}

/** The instant at which UTC has this wall time, in milliseconds since 1970. */
export function utcOf({ year, month, day, hour, minute, second }: WallTime): number {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  const instant = new Date(0)
  instant.setUTCFullYear(year, month - 1, day)
  return instant.setUTCHours(hour, minute, second)
}

/** The wall time of UTC at an instant. */
export function wallInUtc(instant: number): WallTime {
  const date = new Date(instant)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  }
}

/** True when two wall times say the same. */
export function isSameWall(one: WallTime, other: WallTime): boolean {
  return fields.every((field) => one[field] === other[field])
}

const fields = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

/** The day as a date box writes it: "2026-11-28". */
export function dayText({ year, month, day }: WallTime): string {
  return `${digits(year, 4)}-${digits(month)}-${digits(day)}`
}

/** The time as a clock says it, with seconds where there are some: "14:00", "14:00:05". */
export function clockText({ hour, minute, second }: WallTime): string {
  return `${digits(hour)}:${digits(minute)}${second === 0 ? '' : `:${digits(second)}`}`
}

/** The time with its seconds, as a time box writes it: "14:00:00". */
export function fullClockText({ hour, minute, second }: WallTime): string {
  return `${digits(hour)}:${digits(minute)}:${digits(second)}`
}

/** An instant as Graph's samples write one: "2026-11-28T13:00:00Z", with milliseconds only where there are some. */
export function utcTextOf(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z')
}

function digits(number: number, length = 2): string {
  return String(number).padStart(length, '0')
}
