import { finding } from '../problem.ts'
import type { TextKind } from './elementKind.ts'
import type { ElementReading } from './elementReading.ts'
import { butIs, unreadable } from './elementReading.ts'
import { longestNumber } from './int64Kind.ts'

/** A number, sent with every digit as typed. */
export const doubleKind: TextKind = {
  heldAs: 'text',
  schemaName: 'Double',
  wireName: 'Double',
  hint: 'Number, with a point for decimals',
  collectionHint: 'Numbers',
  annotate: 'never',
  collectionReason: 'collection',
  input: 'number',
  json: 'number',
  canBeSearchable: false,
  canBeRefinable: true,
  takesLongText: false,
  ignoresSpace: true,
  read,
  canonical,
}

function read(text: string): ElementReading {
  const digits = text.trim()
  if (nonFiniteDoubles.has(digits)) {
    return {
      value: digits,
      findings: [finding('double-not-finite', `“${digits}” is sent as text, as OData writes it. Graph may reject it.`)],
    }
  }
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(digits)) {
    return unreadable('double-not-number', `Write a number with a point for decimals, such as 0.5${butIs(text)}.`)
  }
  return {
    value: { kind: 'number', digits },
    findings: Number.isFinite(Number(digits))
      ? []
      : [finding('double-out-of-range', 'This number is too large for a Double.')],
  }
}

// OData JSON writes these as strings. https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html
const nonFiniteDoubles = new Set(['NaN', 'INF', '-INF'])

function canonical(typed: string): string {
  const text = typed.trim()
  const isNumber = text.length <= longestNumber && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)
  const value = isNumber ? Number(text) : Number.NaN
  // Zero is zero with either sign.
  return Number.isFinite(value) ? String(value === 0 ? 0 : value) : text
}
