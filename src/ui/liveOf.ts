import type { Live } from './live.ts'

/** A part of a live value, as a live value of its own. */
export function liveOf<Whole, Part>(source: Live<Whole>, part: (whole: Whole) => Part): Live<Part> {
  return { get: () => part(source.get()), subscribe: source.subscribe }
}
