import { readDateTime } from './dateTime.ts'
import type { ElementValue } from './externalItem.ts'
import type { Finding } from './problem.ts'
import { finding } from './problem.ts'
import type { ElementType } from './propertyType.ts'
import { measureRope } from './rope/textMeasure.ts'
import type { TextRope } from './rope/textRope.ts'

/** A value if the text holds one, and what there is to say about it. An error in `findings` goes with no value. */
export interface ElementReading {
  readonly value: ElementValue | undefined
  readonly findings: readonly Finding[]
}

/** Reads one text as a value of the given type. Total: every text gives a value or an error finding. */
export function readElement(type: Exclude<ElementType, 'principal'>, text: string): ElementReading {
  return readers[type](text)
}

const readers: Record<Exclude<ElementType, 'principal'>, (text: string) => ElementReading> = {
  string: readString,
  int64: readInt64,
  double: readDouble,
  dateTime: readDateTimeText,
  boolean: readBoolean,
}

/** What a text that cannot be encoded as UTF-8 is warned about: half of a surrogate pair, sent as an escape. */
export function checkWellFormed(text: string): readonly Finding[] {
  return /\p{Cs}/u.test(text) ? [loneSurrogate] : noFindings
}

/** The same for a rope, from what is remembered about it. */
export function checkRope(rope: TextRope): readonly Finding[] {
  return measureRope(rope).loneSurrogates > 0 ? [loneSurrogate] : []
}

// The same list for all: a long collection holds on to one for each of its elements.
const noFindings: readonly Finding[] = []

const loneSurrogate = finding(
  'text-lone-surrogate',
  'Half of a character pair (a lone surrogate) is in this text. It is sent as an escape.',
)

function readString(text: string): ElementReading {
  return { value: text, findings: checkWellFormed(text) }
}

function readInt64(text: string): ElementReading {
  const digits = text.trim()
  if (!/^-?(?:0|[1-9]\d*)$/.test(digits)) {
    return failed('int64-not-integer', `Write a whole number with digits only, such as 42${got(text)}.`)
  }
  const value = BigInt(digits)
  if (value < int64Min || value > int64Max) {
    return failed('int64-out-of-range', `An Int64 goes from ${int64Min} to ${int64Max}.`)
  }
  const isExactDouble = value >= -safeIntegerMax && value <= safeIntegerMax
  return {
    value: { kind: 'number', digits },
    findings: isExactDouble
      ? []
      : [finding('int64-beyond-double', 'Every digit is sent. Tools that read JSON numbers as doubles will round it.')],
  }
}

function readDouble(text: string): ElementReading {
  const digits = text.trim()
  if (nonFiniteDoubles.has(digits)) {
    return {
      value: digits,
      findings: [
        finding(
          'double-not-finite',
          `“${digits}” is sent as text, as OData writes it. Whether Graph takes it is not known.`,
        ),
      ],
    }
  }
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(digits)) {
    return failed('double-not-number', `Write a number with a point for decimals, such as 0.5${got(text)}.`)
  }
  return {
    value: { kind: 'number', digits },
    findings: Number.isFinite(Number(digits))
      ? []
      : [finding('double-out-of-range', 'This number is too large for a Double.')],
  }
}

function readBoolean(text: string): ElementReading {
  if (text === 'true' || text === 'false') return { value: text === 'true', findings: [] }
  return failed('boolean-not-boolean', 'Choose true or false.')
}

function readDateTimeText(text: string): ElementReading {
  const reading = readDateTime(text.trim())
  return reading.kind === 'invalid'
    ? failed('date-not-iso8601', reading.why)
    : { value: text.trim(), findings: reading.findings }
}

function failed(rule: Finding['rule'], message: string): ElementReading {
  return { value: undefined, findings: [finding(rule, message)] }
}

function got(text: string): string {
  return text.trim() === '' ? '' : ` (this is “${text.length > 40 ? `${text.slice(0, 40)}…` : text}”)`
}

const int64Min = -(2n ** 63n)
const int64Max = 2n ** 63n - 1n
const safeIntegerMax = BigInt(Number.MAX_SAFE_INTEGER)
// OData JSON writes these as strings. https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html
const nonFiniteDoubles = new Set(['NaN', 'INF', '-INF'])
