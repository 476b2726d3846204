import { dayAndTimeStyle } from './formats.ts'

/** The day and time that the clocks of a zone show, in the user's own way: "Jan 31, 2026, 9:30 AM". */
export function dayAndTimeIn(timeZone: string, moment: number): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat(undefined, { ...dayAndTimeStyle, timeZone })
  formats.set(timeZone, format)
  return format.format(moment)
}

// Making a format takes longer than a frame.
const formats = new Map<string, Intl.DateTimeFormat>()
