/** Milliseconds since 1970, handed in so that tests can move time. */
export type Clock = () => number

export function secondsOf(clock: Clock): number {
  return Math.floor(clock() / 1000)
}
