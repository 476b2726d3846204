// Moments as the screen says them, all in the user's own way. A format is made when it is first needed, and once: that takes
// longer than a frame. Whole numbers are said by `inWords` of the domain, whose messages need it too. Moments in a zone are
// in formatsInZone.ts, in the same style.

/** The time of a moment: "9:30 AM". */
export const timeText = momentText({ timeStyle: 'short' })

/** A day and a time. */
export const dayAndTimeStyle = { dateStyle: 'medium', timeStyle: 'short' } as const

/** The day and time of a moment: "Jan 31, 2026, 9:30 AM". */
export const dayAndTimeText = momentText(dayAndTimeStyle)

/** The same to the second, for technical details: "Jan 31, 2026, 9:30:15 AM". */
export const dayAndSecondText = momentText({ dateStyle: 'medium', timeStyle: 'medium' })

/** Moments are in milliseconds since 1970. */
function momentText(style: Intl.DateTimeFormatOptions): (moment: number) => string {
  let format: Intl.DateTimeFormat | undefined
  return (moment) => {
    format ??= new Intl.DateTimeFormat(undefined, style)
    return format.format(moment)
  }
}
