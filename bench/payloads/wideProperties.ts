import type { Dice } from './dice.ts'

/** The properties of the widest item that Graph allows in number: 128, eight of them collections of 10,000 elements. */
export function wideProperties(chances: Dice): Readonly<Record<string, unknown>> {
  const singles = Array.from({ length: 119 }, (_, index) => single(chances, index))
  const collections = Array.from({ length: 8 }, (_, index) => collection(chances, index))
  return Object.fromEntries([['title', 'A wide item'], ...singles, ...collections.flat()])
}

type Member = readonly [name: string, value: unknown]

function single(chances: Dice, index: number): Member {
  const name = `property${String(index + 1).padStart(3, '0')}`
  if (index % 4 === 1) return [name, chances.below(1_000_000)]
  if (index % 4 === 3) return [name, chances.below(2) === 0]
  return [name, `Value ${chances.below(1_000_000)} of property ${index + 1}`]
}

function collection(chances: Dice, index: number): readonly Member[] {
  const name = `list${index + 1}`
  const isText = index % 2 === 0
  return [
    [`${name}@odata.type`, `Collection(${isText ? 'String' : 'Int64'})`],
    [
      name,
      Array.from({ length: 10_000 }, () => (isText ? `é ${chances.below(1_000_000)}` : chances.below(1_000_000_000))),
    ],
  ]
}
