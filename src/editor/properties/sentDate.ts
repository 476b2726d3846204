import { readDateTime } from '../../domain/dateTime.ts'
import { dayAndTimeInZone } from '../../ui/formatsInZone.ts'

/** What the clocks of a zone show at a date as typed. Empty for what names no instant: what is sent stands in the box. */
export function sentDateText(text: string, timeZone: string): string {
  const reading = readDateTime(text.trim())
  const utc = reading.kind === 'dateTime' ? reading.utc : undefined
  if (utc === undefined) return ''
  return dayAndTimeInZone(timeZone, Date.parse(utc))
}
