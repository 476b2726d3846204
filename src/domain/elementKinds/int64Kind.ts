import { finding } from '../problem.ts'
import type { TextKind } from './elementKind.ts'
import type { ElementReading } from './elementReading.ts'
import { butIs, unreadable } from './elementReading.ts'

/** A whole number, sent with every digit as typed. */
export const int64Kind: TextKind = {
  heldAs: 'text',
  schemaName: 'Int64',
  wireName: 'Int64',
  hint: 'Whole number, up to 19 digits',
  collectionHint: 'Whole numbers',
  annotate: 'never',
  collectionReason: 'collection',
  input: 'wholeNumber',
  json: 'number',
  fits: (source) => /^-?\d+$/.test(source),
  canBeSearchable: false,
  canBeRefinable: true,
  takesLongText: false,
  ignoresSpace: true,
  read,
  canonical,
  guess: {
    typedAs: 'Int64',
    isLikely: () => true,
    looks: ['has a whole number', 'has whole numbers only'],
    mayBe: 'Double',
  },
}

function read(text: string): ElementReading {
  const digits = text.trim()
  if (!/^-?(?:0|[1-9]\d*)$/.test(digits)) {
    return unreadable('int64-not-integer', `Write a whole number with digits only, such as 42${butIs(text)}.`)
  }
  const value = BigInt(digits)
  if (value < int64Min || value > int64Max) {
    return unreadable('int64-out-of-range', `An Int64 goes from ${int64Min} to ${int64Max}.`)
  }
  const isExactDouble = value >= -safeIntegerMax && value <= safeIntegerMax
  return {
    value: { kind: 'number', digits },
    findings: isExactDouble
      ? []
      : [finding('int64-beyond-double', 'Every digit is sent. Tools that read JSON numbers as doubles will round it.')],
  }
}

const int64Min = -(2n ** 63n)
const int64Max = 2n ** 63n - 1n
const safeIntegerMax = BigInt(Number.MAX_SAFE_INTEGER)

/** In characters. No number of Graph is as long, and a very long one would take long to compare. */
export const longestNumber = 400

/** Significant digits and a power of ten, exact at any length. */
function canonical(typed: string): string {
  const text = typed.trim()
  const match = text.length > longestNumber ? null : /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,6}))?$/.exec(text)
  if (match === null) return text
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  if (significant === '') return '0'
  const power = Number(exponent) - fraction.length + digits.length - significant.length
  return `${sign === '-' ? '-' : ''}${significant}e${power}`
}
