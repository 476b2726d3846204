/** The day and time that the clocks of a zone show, for the middle of an English sentence: "31 January 2026, 09:30". */
export function dayAndTimeIn(timeZone: string, moment: number): string {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone })
  formats.set(timeZone, format)
  // Browsers do not agree on what stands between day and time.
  return format.format(moment).replace(' at ', ', ')
}

/** The day that the calendars of a zone show, in the same words: "31 January 2026". */
export function dayIn(timeZone: string, moment: number): string {
  return dayAndTimeIn(timeZone, moment).split(',')[0] ?? ''
}

// Making a format takes longer than a frame.
const formats = new Map<string, Intl.DateTimeFormat>()
