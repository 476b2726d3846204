/** A time of day as people write one. `zone` is what was written behind it: "Z", or an offset such as "+01:00". */
export interface ClockTime {
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** The digits behind the point, as written. */
  readonly fraction: string
  readonly zone: string | undefined
}

/** Reads a time of day: "14:00", "2:30 pm", "2 pm", "10:00:05.25 +0100". The hour may be one that no clock has. */
export function readClockTime(text: string): ClockTime | undefined {
  const match = clock.exec(text.trim())
  if (match?.groups === undefined) return undefined
  const { hour = '', minute, second, fraction = '', half, zone, offset } = match.groups
  // A number alone is no time.
  if (minute === undefined && half === undefined) return undefined
  const isAfternoon = half?.toLowerCase() === 'p'
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return undefined
  return {
    hour: half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    fraction,
    zone: offset === undefined ? zone && 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`,
  }
}

// Behind an offset, a browser writes the name of the zone in brackets.
const clock =
  /^(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d+))?)?)?(?:\s*(?<half>[AP])\.?M\.?)?(?:\s*(?<zone>Z|(?:UTC|GMT)?(?<offset>[+-]\d{2}:?\d{2})|UTC|GMT)(?:\s*\(.*\))?)?$/i
