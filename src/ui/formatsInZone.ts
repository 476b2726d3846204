import { deviceZone } from './deviceZone.ts'
import { dayAndTimeStyle } from './formats.ts'

/** The day and time that the clocks of a zone show, in the user's own way: "Jan 31, 2026, 9:30 AM". */
export const dayAndTimeIn = momentInZone(dayAndTimeStyle)

/** The same with the zone, of which it is the time: "Jan 31, 2026, 9:30 AM in Europe/Berlin". */
export function dayAndTimeInZone(timeZone: string, moment: number): string {
  return `${dayAndTimeIn(timeZone, moment)} in ${timeZone}`
}

/** The same in the zone of this device. */
export function dayAndTimeHere(moment: number): string {
  return dayAndTimeInZone(deviceZone(), moment)
}

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
