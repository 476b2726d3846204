import { readClockTime } from '../../domain/dates/clockTime.ts'
import { instantOfDate } from '../../domain/dates/instantOfDate.ts'
import { plainDates } from '../../domain/dates/plainDate.ts'
import type { WallTime } from '../../domain/dates/wallTime.ts'
import { clockText, dayText, fullClockText, utcTextOf } from '../../domain/dates/wallTime.ts'
import { instantIn, isTimeZone, wallTimeIn } from '../../domain/dates/zonedTime.ts'
import { datesMeant } from '../../domain/fixes/datesMeant.ts'
import type { Moment } from '../../domain/fixes/fix.ts'

/** What stands in the boxes of the popup: a day, a time, and the name of a zone. */
export interface PickedBoxes {
  readonly date: string
  readonly time: string
  readonly timeZone: string
}

/** The date that the boxes come to as it is sent, with a note where the clocks change; or what is still to do. */
export type PickedDate =
  | { readonly kind: 'date'; readonly text: string; readonly note: string }
  | { readonly kind: 'unfinished'; readonly todo: string }

/** Reads the boxes. */
export function pickedDate({ date, time, timeZone }: PickedBoxes): PickedDate {
  const day = plainDates(date)[0]?.day
  if (day === undefined) return { kind: 'unfinished', todo: 'Choose a date.' }
  const clock = readClockTime(time)
  if (clock === undefined) return { kind: 'unfinished', todo: 'Choose a time.' }
  if (!isTimeZone(timeZone)) return { kind: 'unfinished', todo: 'Choose a time zone from the list.' }
  const { hour, minute, second } = clock
  const wall: WallTime = { ...day, hour, minute, second }
  const { instant, wall: shown, how } = instantIn(timeZone, wall)
  return { kind: 'date', text: utcTextOf(instant), note: noteOn(how, wall, shown) }
}

function noteOn(how: ReturnType<typeof instantIn>['how'], wall: WallTime, shown: WallTime): string {
  switch (how) {
    case 'once':
      return ''
    case 'twice':
      return `Clocks go back that day, so ${clockText(wall)} comes twice. This is the first one.`
    case 'skipped':
      return `Clocks go forward that day, so there is no ${clockText(wall)}. This is ${clockText(shown)}.`
  }
}

/** The boxes for a date as typed: of the instant that it is or may mean, or of now, to the minute. */
export function boxesFor(text: string, { now, timeZone }: Moment): PickedBoxes {
  const instant = instantOfDate(text) ?? instantOfDate(datesMeant(text, { now, timeZone })[0]?.text ?? '')
  return boxesAt(instant ?? now - (now % 60_000), timeZone)
}

/** The boxes at an instant, by the clock of a zone. */
export function boxesAt(instant: number, timeZone: string): PickedBoxes {
  const wall = wallTimeIn(timeZone, instant)
  return { date: dayText(wall), time: fullClockText(wall), timeZone }
}
