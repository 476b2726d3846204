import { instantOfDate } from '../../domain/dates/instantOfDate.ts'
import { dayAndTimeInZone } from '../../ui/formatsInZone.ts'

/** What the clocks of a zone show at a date as typed. Empty for what names no instant: what is sent stands in the box. */
export function sentDateText(text: string, timeZone: string): string {
  const instant = instantOfDate(text)
  return instant === undefined ? '' : dayAndTimeInZone(timeZone, instant)
}
