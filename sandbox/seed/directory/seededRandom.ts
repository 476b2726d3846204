/** Random choices that come out the same each time they are begun with the same seed. */
export type SeededRandom = {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number
  /** One of the values. Throws where there is none. */
  pick<Value>(values: readonly Value[]): Value
}

/** Mulberry32: small, and good enough to make up a tenant. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    below,
    pick(values) {
      const picked = values[below(values.length)]
      if (picked === undefined) throw new Error('There is nothing to pick from.')
      return picked
    },
  }
}
