import { expect, test } from 'vitest'
import type { ElementType } from '../propertyType.ts'
import { canonicalElement } from './canonicalElement.ts'

const same: readonly (readonly [ElementType, string, string])[] = [
  ['dateTime', '2026-01-31T09:30:00Z', '2026-01-31T09:30:00.000Z'],
  ['dateTime', '2026-01-31T09:30:00Z', '2026-01-31T10:30:00+01:00'],
  ['dateTime', '2026-01-31T09:30:00.1Z', '2026-01-31T09:30:00.1000000Z'],
  ['dateTime', '2026-01-31T09:30Z', '2026-01-31T09:30:00.0Z'],
  ['dateTime', '2026-01-31T09:30:10Z', ' 2026-01-31T09:30:10z'],
  ['int64', '1000', '1e3'],
  ['int64', '9007199254740993', '9007199254740993.0'],
  ['int64', '0', '-0'],
  ['double', '5', '5.0'],
  ['double', '1e2', '100'],
  ['double', '-0', '0'],
  ['boolean', 'true', 'True'],
]

const different: readonly (readonly [ElementType, string, string])[] = [
  ['dateTime', '2026-01-31T09:30:00Z', '2026-01-31T09:30:00.0000001Z'],
  ['dateTime', '2026-01-31T09:30:00Z', '2026-01-31T09:30:00'],
  ['dateTime', '2026-01-31T09:30:00Z', '2026-01-31T09:31:00Z'],
  ['dateTime', 'soon', 'later'],
  ['int64', '9007199254740993', '9007199254740992'],
  ['int64', '1', '10'],
  ['int64', '5', '-5'],
  ['double', '5', '50'],
  ['double', 'NaN', 'INF'],
  ['string', 'a', 'a '],
  ['string', '1', '1.0'],
]

test.each(same)('%s: %s is %s', (element, one, other) => {
  expect(canonicalElement(one, element)).toBe(canonicalElement(other, element))
})

test.each(different)('%s: %s is not %s', (element, one, other) => {
  expect(canonicalElement(one, element)).not.toBe(canonicalElement(other, element))
})

test('a number too long for Graph is taken by its text, at once', () => {
  const digits = '9'.repeat(1_000_000)
  expect(canonicalElement(digits, 'int64')).toBe(digits)
  expect(canonicalElement(digits, 'double')).toBe(digits)
})
