/**
 * The positions of a list that are to be made: those in sight, and the pinned one with its neighbours, in order. -1 pins
 * none.
 */
export function withNeighbours(inSight: readonly number[], pinned: number, count: number): number[] {
  const around = pinned < 0 ? [] : [pinned - 1, pinned, pinned + 1].filter((each) => each >= 0 && each < count)
  return [...new Set([...inSight, ...around])].toSorted((one, other) => one - other)
}
