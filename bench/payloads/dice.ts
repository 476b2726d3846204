/** A source of chances that is the same for the same seed. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function dice(seed: number): Dice {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: (choices) => {
      const choice = choices[below(choices.length)]
      if (choice === undefined) throw new Error('There is nothing to choose from.')
      return choice
    },
    guid: () =>
      [8, 4, 4, 4, 12].map((length) => Array.from({ length }, () => below(16).toString(16)).join('')).join('-'),
  }
}

export interface Dice {
  readonly below: (limit: number) => number
  readonly pick: <T>(choices: readonly T[]) => T
  readonly guid: () => string
}
