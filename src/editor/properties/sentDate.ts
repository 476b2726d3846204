import { instantOfDate } from '../../domain/dates/instantOfDate.ts'
import { clockText, dayText } from '../../domain/dates/wallTime.ts'
import { wallTimeIn } from '../../domain/dates/zonedTime.ts'
import { dayAndTimeInZone } from '../../ui/formatsInZone.ts'

/** What the clocks of a zone show at a date as typed. Empty for what names no instant: what is sent stands in the box. */
export function sentDateText(text: string, timeZone: string): string {
  const instant = instantOfDate(text)
  return instant === undefined ? '' : dayAndTimeInZone(timeZone, instant)
}

/** The same where the date itself says another time than those clocks: midnight in UTC is the evening before in New York. Else empty. */
export function otherTimeText(text: string, timeZone: string): string {
  const instant = instantOfDate(text)
  if (instant === undefined) return ''
  const wall = wallTimeIn(timeZone, instant)
  return text.startsWith(`${dayText(wall)}T${clockText(wall)}`) ? '' : dayAndTimeInZone(timeZone, instant)
}
