import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doubleKind } from './doubleKind.ts'

const { read, canonical } = doubleKind
const number = (digits: string) => ({ kind: 'number', digits })
const rulesOf = (text: string) => read(text).findings.map(({ rule }) => rule)

describe('A Double keeps its digits', () => {
  test.each([
    ['5', []],
    ['5.0', []],
    ['-0.5', []],
    ['-0', []],
    ['1e3', []],
    ['1.5E-300', []],
    ['0.1000000000000000055511151231257827', []],
    ['1e400', ['double-out-of-range']],
  ])('%j', (text, rulesBroken) => {
    expect(read(text).value).toEqual(number(text))
    expect(rulesOf(text)).toEqual(rulesBroken)
  })

  test.each(['NaN', 'INF', '-INF'])('and %s is sent as text, with a warning', (text) => {
    expect(read(text).value).toBe(text)
    expect(rulesOf(text)).toEqual(['double-not-finite'])
  })

  test.each(['', '.5', '5.', '1,5', '0,5', 'Infinity', 'nan', '1e', '+1', '01', '1_000', '0x10', '1.2.3'])(
    'and %j is none',
    (text) => {
      expect(read(text).value).toBeUndefined()
      expect(rulesOf(text)).toEqual(['double-not-number'])
    },
  )

  test('whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(read(JSON.stringify(value)).value).toEqual(number(JSON.stringify(value)))
      }),
    )
  })
})

describe('Two spellings are the same Double', () => {
  test.each([
    ['5', '5.0'],
    ['1e2', '100'],
    ['-0', '0'],
  ])('%s is %s', (one, other) => {
    expect(canonical(one)).toBe(canonical(other))
  })

  test.each([
    ['5', '50'],
    ['NaN', 'INF'],
  ])('%s is not %s', (one, other) => {
    expect(canonical(one)).not.toBe(canonical(other))
  })

  test('one too long for Graph is taken by its text, at once', () => {
    expect(canonical('9'.repeat(1_000_000))).toBe('9'.repeat(1_000_000))
  })
})
