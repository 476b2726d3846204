import { memoizeByText } from '../memoizeByText.ts'
import type { WallTime } from './wallTime.ts'
import { isSameWall, utcOf } from './wallTime.ts'

/**
 * The instant that a wall time names in a zone, in milliseconds since 1970. Where clocks go forward some wall times do not
 * exist: then it is as much later as the clocks jump, and `wall` says what the clock shows. Where they go back some come
 * twice: then it is the first of the two.
 */
export interface ZonedInstant {
  readonly instant: number
  readonly wall: WallTime
  readonly how: 'once' | 'skipped' | 'twice'
}

/** Finds the instant of a wall time in a zone, such as "Europe/Berlin". The same choice as Temporal's "compatible". */
export function instantIn(timeZone: string, wall: WallTime): ZonedInstant {
  const asUtc = utcOf(wall)
  // No zone changes its clocks twice within two days.
  const offsets = [asUtc - day, asUtc + day].map((near) => utcOf(wallTimeIn(timeZone, near)) - near)
  const found = [...new Set(offsets.map((offset) => asUtc - offset))]
    .filter((instant) => isSameWall(wallTimeIn(timeZone, instant), wall))
    .toSorted((one, other) => one - other)
  const [first] = found
  if (first !== undefined) return { instant: first, wall, how: found.length > 1 ? 'twice' : 'once' }
  // By the clock as it was before the change.
  const instant = asUtc - (offsets[0] ?? 0)
  return { instant, wall: wallTimeIn(timeZone, instant), how: 'skipped' }
}

/** The wall time in a zone at an instant. */
export function wallTimeIn(timeZone: string, instant: number): WallTime {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(instant - (((instant % 1000) + 1000) % 1000))
      .map(({ type, value }) => [type, value]),
  )
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
  return {
    year: parts.get('era') === 'BC' ? 1 - number('year') : number('year'),
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
    second: number('second'),
  }
}

/** True for the name of a zone that this engine knows. */
export function isTimeZone(name: string): boolean {
  try {
    return name !== '' && formatIn(name).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const day = 24 * 60 * 60 * 1000

// Making a format takes longer than using it a hundred times.
const formatIn = memoizeByText(
  (timeZone) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
  20,
)
