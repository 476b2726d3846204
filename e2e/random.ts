/** A source of chances that is the same for the same seed, and the values that are hard to print. */
export function random(seed: number) {
  const next = mulberry32(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(choices: readonly T[]): T => {
    const choice = choices[below(choices.length)]
    if (choice === undefined) throw new Error('There is nothing to choose from.')
    return choice
  }
  const hex = (length: number) => Array.from({ length }, () => below(16).toString(16)).join('')
  return {
    below,
    pick,
    guid: () => [8, 4, 4, 4, 12].map(hex).join('-'),
    text: () => Array.from({ length: 1 + below(4) }, () => pick(pieces)).join(''),
    int64: () => pick(['0', '-1', '9223372036854775807', '-9223372036854775808', String(below(1_000_000))]),
    dateTime: () =>
      `20${10 + below(80)}-0${1 + below(9)}-1${below(10)}T1${below(10)}:30:00${pick(['Z', '+05:30', '.1234567Z', '-14:00'])}`,
  }
}

const pieces = [
  'plain words ',
  'ä',
  '😀',
  '"quoted"',
  String.raw`\n is not a line`,
  'a\nline',
  '\t',
  '</script>',
  '中文',
  '\u2028',
  '\u007f',
  '{"a":[1]}',
  '\u00e9e\u0301',
  "'",
  '👩‍👩‍👧',
]

/** https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
