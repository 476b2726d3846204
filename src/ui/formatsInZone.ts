import { dayAndTimeStyle } from './formats.ts'

/** The day and time that the clocks of a zone show, in the user's own way: "Jan 31, 2026, 9:30 AM". */
export const dayAndTimeIn = momentInZone(dayAndTimeStyle)

/** The day that the calendars of a zone show, in the same words: "Jan 31, 2026". */
export const dayIn = momentInZone({ dateStyle: dayAndTimeStyle.dateStyle })

/** Moments are in milliseconds since 1970. Making a format takes longer than a frame: each is kept. */
function momentInZone(style: Intl.DateTimeFormatOptions): (timeZone: string, moment: number) => string {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return (timeZone, moment) => {
    const format = formats.get(timeZone) ?? new Intl.DateTimeFormat(undefined, { ...style, timeZone })
    formats.set(timeZone, format)
    return format.format(moment)
  }
}
