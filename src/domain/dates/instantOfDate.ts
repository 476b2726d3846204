import { readDateTime } from '../dateTime.ts'

/** The instant of a date as it is sent, in milliseconds since 1970; undefined for what names none. */
export function instantOfDate(text: string): number | undefined {
  const reading = readDateTime(text.trim())
  return reading.kind === 'dateTime' && reading.utc !== undefined ? Date.parse(reading.utc) : undefined
}
