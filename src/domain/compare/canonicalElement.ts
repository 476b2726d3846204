import { readDateTime } from '../dateTime.ts'
import type { ElementType } from '../propertyType.ts'

/** A value as text in one spelling: the same for every way to write the same instant, number or truth. */
export function canonicalElement(text: string, element: ElementType): string {
  switch (element) {
    case 'dateTime':
      return canonicalInstant(text.trim())
    case 'int64':
      return canonicalDecimal(text.trim())
    case 'double':
      return canonicalDouble(text.trim())
    case 'boolean':
      return text.trim().toLowerCase()
    case 'string':
    case 'principal':
      return text
  }
}

function canonicalInstant(text: string): string {
  const reading = readDateTime(text)
  if (reading.kind === 'invalid' || reading.utc === undefined) return text
  return reading.utc.replace(/(\.\d*?)0*Z$/, '$1Z').replace('.Z', 'Z')
}

// No number of Graph is as long, and a very long one would take long to read.
const longestNumber = 400

function canonicalDecimal(text: string): string {
  const match = text.length > longestNumber ? null : /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,6}))?$/.exec(text)
  if (match === null) return text
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  if (significant === '') return '0'
  const power = Number(exponent) - fraction.length + digits.length - significant.length
  return `${sign === '-' ? '-' : ''}${significant}e${power}`
}

function canonicalDouble(text: string): string {
  const isNumber = text.length <= longestNumber && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)
  const value = isNumber ? Number(text) : Number.NaN
  // Zero is zero with either sign.
  return Number.isFinite(value) ? String(value === 0 ? 0 : value) : text
}
