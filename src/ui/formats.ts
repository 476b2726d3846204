// Moments as the screen says them. A format is made when it is first needed, and once: that takes longer than a frame. Whole
// numbers are said by `inWords` of the domain, whose messages need it too. Those in a zone are in formatsInZone.ts.

/** The time of a moment in the user's own way: "9:30 AM". */
export const timeText = momentText(undefined, { timeStyle: 'short' })

/** The day and time of a moment in the user's own way: "Jan 31, 2026, 9:30 AM". */
export const dayAndTimeText = momentText(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** The day and time of a moment to the second, in the user's own way: "Jan 31, 2026, 9:30:15 AM". */
export const dayAndSecondText = momentText(undefined, { dateStyle: 'medium', timeStyle: 'medium' })

/** The day and time of a moment for the middle of an English sentence, the same everywhere: "31 Jan 2026, 09:30". */
export const dayAndTimeInEnglish = momentText('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** Moments are in milliseconds since 1970. */
function momentText(locale: string | undefined, style: Intl.DateTimeFormatOptions): (moment: number) => string {
  let format: Intl.DateTimeFormat | undefined
  return (moment) => {
    format ??= new Intl.DateTimeFormat(locale, style)
    return format.format(moment)
  }
}
