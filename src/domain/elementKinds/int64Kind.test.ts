import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { int64Kind, longestNumber } from './int64Kind.ts'

const { read, canonical } = int64Kind
const number = (digits: string) => ({ kind: 'number', digits })
const rulesOf = (text: string) => read(text).findings.map(({ rule }) => rule)

describe('An Int64 keeps its digits', () => {
  test.each([
    ['0', '0', []],
    ['-1', '-1', []],
    [' 42 ', '42', []],
    ['9007199254740991', '9007199254740991', []],
    ['-9007199254740991', '-9007199254740991', []],
    // A JavaScript number would round these.
    ['9007199254740992', '9007199254740992', ['int64-beyond-double']],
    ['9007199254740993', '9007199254740993', ['int64-beyond-double']],
    ['9223372036854775807', '9223372036854775807', ['int64-beyond-double']],
    ['-9223372036854775808', '-9223372036854775808', ['int64-beyond-double']],
  ])('%j', (text, digits, rulesBroken) => {
    expect(read(text).value).toEqual(number(digits))
    expect(rulesOf(text)).toEqual(rulesBroken)
  })

  test.each([
    ['9223372036854775808', 'int64-out-of-range'],
    ['-9223372036854775809', 'int64-out-of-range'],
    ['1'.repeat(400), 'int64-out-of-range'],
    ['', 'int64-not-integer'],
    ['1.0', 'int64-not-integer'],
    ['1e3', 'int64-not-integer'],
    ['1,000', 'int64-not-integer'],
    ['+1', 'int64-not-integer'],
    // JSON has no leading zeros, other bases, or other digits.
    ['007', 'int64-not-integer'],
    ['0x1F', 'int64-not-integer'],
    ['٤٢', 'int64-not-integer'],
    ['--1', 'int64-not-integer'],
    ['12 34', 'int64-not-integer'],
  ])('and %j is none', (text, rule) => {
    expect(read(text).value).toBeUndefined()
    expect(rulesOf(text)).toEqual([rule])
  })

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
        expect(read(String(value)).value).toEqual(number(String(value)))
      }),
    )
  })

  test('A long text is not repeated whole in the message', () => {
    expect(read('x'.repeat(1000)).findings[0]?.message).toBe(
      `Write a whole number with digits only, such as 42 (this is “${'x'.repeat(40)}…”).`,
    )
  })
})

describe('Two spellings are the same Int64', () => {
  test.each([
    ['1000', '1e3'],
    ['9007199254740993', '9007199254740993.0'],
    ['0', '-0'],
  ])('%s is %s', (one, other) => {
    expect(canonical(one)).toBe(canonical(other))
  })

  test.each([
    ['9007199254740993', '9007199254740992'],
    ['1', '10'],
    ['5', '-5'],
  ])('%s is not %s', (one, other) => {
    expect(canonical(one)).not.toBe(canonical(other))
  })

  test('one too long for Graph is taken by its text, at once', () => {
    expect(canonical('9'.repeat(1_000_000))).toBe('9'.repeat(1_000_000))
    expect(canonical('9'.repeat(longestNumber + 1))).toBe('9'.repeat(longestNumber + 1))
  })

  test('exactly if they are the same number', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (one, other) => {
        expect(canonical(String(one)) === canonical(String(other))).toBe(one === other)
        expect(canonical(`${one}.00`)).toBe(canonical(String(one)))
      }),
    )
  })
})

test.each([
  ['12', true],
  ['-9007199254740993', true],
  ['1.0', false],
  ['1e3', false],
])('the JSON number %s is one: %s', (source, isOne) => {
  expect(int64Kind.fits?.(source)).toBe(isOne)
})
