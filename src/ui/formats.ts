// Moments as the screen says them. A format is made when it is first needed, and once: that takes longer than a frame. Whole
// numbers are said by `inWords` of the domain, whose messages need it too.

/** The time of a moment in the user's own way: "9:30 AM". */
export const timeText = momentText(undefined, { timeStyle: 'short' })

/** The day and time of a moment in the user's own way: "Jan 31, 2026, 9:30 AM". */
export const dayAndTimeText = momentText(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** The day and time of a moment to the second, in the user's own way: "Jan 31, 2026, 9:30:15 AM". */
export const dayAndSecondText = momentText(undefined, { dateStyle: 'medium', timeStyle: 'medium' })

/** The day and time of a moment for the middle of an English sentence, the same everywhere: "31 Jan 2026, 09:30". */
export const dayAndTimeInEnglish = momentText('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** The same with the whole name of the month, as clocks in a time zone show it: "31 January 2026, 09:30". */
export function dayAndTimeIn(timeZone: string, moment: number): string {
  let format = inZones.get(timeZone)
  format ??= momentText('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone })
  inZones.set(timeZone, format)
  // Browsers do not agree on what stands between.
  return format(moment).replace(' at ', ', ')
}

const inZones = new Map<string, (moment: number) => string>()

/** Moments are in milliseconds since 1970. */
function momentText(locale: string | undefined, style: Intl.DateTimeFormatOptions): (moment: number) => string {
  let format: Intl.DateTimeFormat | undefined
  return (moment) => {
    format ??= new Intl.DateTimeFormat(locale, style)
    return format.format(moment)
  }
}
