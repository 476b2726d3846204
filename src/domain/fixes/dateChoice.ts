import { plainDates } from '../dates/plainDate.ts'
import { dayText } from '../dates/wallTime.ts'
import { wallTimeIn } from '../dates/zonedTime.ts'
import { readDateTime } from '../dateTime.ts'
import { datesMeant } from './datesMeant.ts'
import type { Moment } from './fix.ts'

/** One way to take a date that names one day: what is sent then, and what is assumed for it. */
export interface TakenDate {
  readonly text: string
  readonly how: string
}

/** A date as people write it that names one day and time. */
export interface DateChoice {
  /** The day, at noon in UTC, to be said in words. */
  readonly noon: number
  /** The time zones that it may be meant in, that of the moment first; one where the text names its own. */
  readonly ways: readonly [TakenDate, ...TakenDate[]]
  /** The text names its zone, or the device is in UTC: nothing is left to choose. */
  readonly isCertain: boolean
}

/**
 * What is left to choose for a date that is not in ISO 8601 but has one reading, such as "28 November 2026". Undefined for all
 * else: what could be two days is a question, and what is none is a mistake.
 */
export function dateChoice(text: string, moment: Moment): DateChoice | undefined {
  const trimmed = text.trim()
  if (readDateTime(trimmed).kind !== 'invalid') return undefined
  const [date, ...others] = plainDates(trimmed, wallTimeIn(moment.timeZone, moment.now))
  if (date === undefined || others.length > 0) return undefined
  const day = dayText(date.day)
  // Written like this, both zones are readings.
  const [first, ...more] = datesMeant(`${day} ${date.rest}`.trim(), moment)
  if (first === undefined) return undefined
  const isSame = first.how === 'the same instant'
  const wayOf = ({ text: meant, how }: TakenDate): TakenDate => ({
    text: meant,
    how: how === 'UTC' ? `${date.rest} UTC` : how.replace('midnight', '00:00'),
  })
  return {
    noon: Date.parse(`${day}T12:00:00Z`),
    ways: [wayOf(first), ...more.map(wayOf)],
    isCertain: isSame || more.length === 0,
  }
}
