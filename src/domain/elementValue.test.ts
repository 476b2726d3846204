import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkWellFormed, readElement } from './elementValue.ts'
import type { ElementType } from './propertyType.ts'
import { rules } from './rules.ts'
import { anyText } from './testing/randomText.ts'

function rulesOf(type: Exclude<ElementType, 'principal'>, text: string): readonly string[] {
  return readElement(type, text).findings.map(({ rule }) => rule)
}

const number = (digits: string) => ({ kind: 'number', digits })

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
    expect(readElement('int64', text).value).toEqual(number(digits))
    expect(rulesOf('int64', text)).toEqual(rulesBroken)
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
    expect(readElement('int64', text).value).toBeUndefined()
    expect(rulesOf('int64', text)).toEqual([rule])
  })

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
        expect(readElement('int64', String(value)).value).toEqual(number(String(value)))
      }),
    )
  })

  test('A long text is not repeated whole in the message', () => {
    expect(readElement('int64', 'x'.repeat(1000)).findings[0]?.message).toBe(
      `Write a whole number with digits only, such as 42 (this is “${'x'.repeat(40)}…”).`,
    )
  })
})

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
    expect(readElement('double', text).value).toEqual(number(text))
    expect(rulesOf('double', text)).toEqual(rulesBroken)
  })

  test.each(['NaN', 'INF', '-INF'])('and %s is sent as text, with a warning', (text) => {
    expect(readElement('double', text).value).toBe(text)
    expect(rulesOf('double', text)).toEqual(['double-not-finite'])
  })

  test.each(['', '.5', '5.', '1,5', '0,5', 'Infinity', 'nan', '1e', '+1', '01', '1_000', '0x10', '1.2.3'])(
    'and %j is none',
    (text) => {
      expect(readElement('double', text).value).toBeUndefined()
      expect(rulesOf('double', text)).toEqual(['double-not-number'])
    },
  )

  test('whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readElement('double', JSON.stringify(value)).value).toEqual(number(JSON.stringify(value)))
      }),
    )
  })
})

describe('A Boolean is chosen', () => {
  test.each([
    ['true', true],
    ['false', false],
  ])('%s', (text, value) => {
    expect(readElement('boolean', text)).toEqual({ value, findings: [] })
  })

  test.each(['', 'TRUE', '1', 'yes', ' true'])('and %j is none', (text) => {
    expect(readElement('boolean', text).value).toBeUndefined()
    expect(rulesOf('boolean', text)).toEqual(['boolean-not-boolean'])
  })
})

describe('A DateTime is sent as typed', () => {
  test.each([
    ['2026-01-31T09:30:00.1234567+02:00', '2026-01-31T09:30:00.1234567+02:00', []],
    [' 2026-01-31T09:30:00Z ', '2026-01-31T09:30:00Z', []],
    ['2026-01-31', '2026-01-31', ['date-only']],
    ['2026-02-30', undefined, ['date-not-iso8601']],
    ['', undefined, ['date-not-iso8601']],
  ])('%j', (text, value, rulesBroken) => {
    expect(readElement('dateTime', text).value).toBe(value)
    expect(rulesOf('dateTime', text)).toEqual(rulesBroken)
  })
})

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
    expect(readElement('string', text).value).toBe(text)
    expect(rulesOf('string', text)).toEqual(rulesBroken)
  })

  test('and a text is well formed exactly if it survives UTF-8', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const survives = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)) === text
        expect(checkWellFormed(text)).toHaveLength(survives ? 0 : 1)
      }),
    )
  })
})

test('Every text gives a value or an error, and never both', () => {
  const types = fc.constantFrom('string', 'int64', 'double', 'dateTime', 'boolean')
  fc.assert(
    fc.property(types, fc.oneof(anyText, fc.double().map(String), fc.bigInt().map(String)), (type, text) => {
      const { value, findings } = readElement(type, text)
      const hasError = findings.some(({ rule }) => rules[rule].severity === 'error')
      expect(hasError).toBe(value === undefined)
    }),
  )
})
