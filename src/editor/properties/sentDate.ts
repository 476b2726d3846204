import { readDateTime } from '../../domain/dateTime.ts'
import { dayAndTimeIn } from '../../ui/formatsInZone.ts'

/** What is sent for a date as typed, and what the clocks of a zone show then. Empty for what names no instant. */
export function sentDateText(text: string, timeZone: string): string {
  const typed = text.trim()
  const reading = readDateTime(typed)
  const utc = reading.kind === 'dateTime' ? reading.utc : undefined
  if (utc === undefined) return ''
  const inUtc = utc === typed ? '' : `, in UTC ${utc}`
  return `Sent as ${typed}${inUtc} · ${dayAndTimeIn(timeZone, Date.parse(utc))} in ${timeZone}`
}
