import { describe, expect, test } from 'vitest'
import { stringKind } from './stringKind.ts'

const { read, readInCollection, canonical } = stringKind

describe('A String is sent as typed', () => {
  test.each([
    ['', []],
    [' a ', []],
    ['😀', []],
    ['\0\n\r', []],
    ['\ud83d', ['text-lone-surrogate']],
    ['\ude00\ud83d', ['text-lone-surrogate']],
    ['😀\ud83d', ['text-lone-surrogate']],
  ])('%j', (text, rulesBroken) => {
    expect(read(text).value).toBe(text)
    expect(read(text).findings.map(({ rule }) => rule)).toEqual(rulesBroken)
  })
})

test.each([
  ['a', []],
  ['["a","b"]', ['string-looks-like-json-array']],
  ['["a","\ud83d"]', ['string-looks-like-json-array', 'text-lone-surrogate']],
])('%j in a collection is sent as typed, and a whole list in quotes is noted', (text, rulesBroken) => {
  expect(readInCollection?.(text).value).toBe(text)
  expect(readInCollection?.(text).findings.map(({ rule }) => rule)).toEqual(rulesBroken)
})

test.each([
  ['a', 'a '],
  ['1', '1.0'],
])('%j is not %j', (one, other) => {
  expect(canonical(one)).not.toBe(canonical(other))
})
