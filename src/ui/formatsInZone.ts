import { dayAndTimeStyle } from './formats.ts'

/** The day and time that the clocks of a zone show, in the user's own way: "Jan 31, 2026, 9:30 AM". */
export const dayAndTimeIn = momentInZone(dayAndTimeStyle)

/** The day that the calendars of a zone show, in the same words: "Jan 31, 2026". */
export const dayIn = momentInZone({ dateStyle: dayAndTimeStyle.dateStyle })

const inFull = momentInZone({ dateStyle: 'long', timeStyle: 'short' })
const inFullToTheSecond = momentInZone({ dateStyle: 'long', timeStyle: 'medium' })

/**
 * What calendar and clock on a wall show, as an instant at which UTC shows the same. The month is a word, for where it could be
 * taken for the day: "April 3, 2026 at 2:00 PM", with seconds where there are some.
 */
export function wallText(wallAsUtc: number): string {
  return (wallAsUtc % 60_000 === 0 ? inFull : inFullToTheSecond)('UTC', wallAsUtc)
}

/** Moments are in milliseconds since 1970. Making a format takes longer than a frame: each is kept. */
function momentInZone(style: Intl.DateTimeFormatOptions): (timeZone: string, moment: number) => string {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return (timeZone, moment) => {
    const format = formats.get(timeZone) ?? new Intl.DateTimeFormat(undefined, { ...style, timeZone })
    formats.set(timeZone, format)
    return format.format(moment)
  }
}
