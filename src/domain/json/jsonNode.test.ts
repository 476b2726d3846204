import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureRope, measureText } from '../rope/textMeasure.ts'
import type { TextRope } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { anyText } from '../testing/randomText.ts'
import type { JsonString } from './jsonNode.ts'
import { nodeSource, numberDigits, stringRope, stringText } from './jsonNode.ts'

function whole(source: string): JsonString {
  return { kind: 'string', start: 0, end: source.length, isPlain: !source.includes('\\') }
}

function rope(source: string): TextRope {
  return finished(stringRope(source, whole(source)))
}

/** The source of a text in which any character may be escaped, needed or not. */
const source = fc
  .array(fc.tuple(anyText, fc.boolean()), { maxLength: 10 })
  .map(
    (parts) =>
      `"${parts.map(([text, isEscaped]) => (isEscaped ? escaped(text) : JSON.stringify(text).slice(1, -1))).join('')}"`,
  )

function escaped(text: string): string {
  return text.replaceAll(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

test('The text of a string is what JSON.parse gives, also as a rope', () => {
  fc.assert(
    fc.property(source, (each) => {
      expect(stringText(each, whole(each))).toBe(JSON.parse(each))
      expect(rope(each).toString()).toBe(JSON.parse(each))
      expect(measureRope(rope(each))).toEqual(measureText(stringText(each, whole(each))))
    }),
  )
})

test('A long string is decoded and measured in steps, and no step cuts an escape or a pair', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 20 }),
      fc.constantFrom('\\n', '\\\\', '\\u00e4', '\\ud83d\\ude00', '\\"', '😀'),
      (before, piece) => {
        const long = `"${'x'.repeat(before)}${piece.repeat(150_000)}"`
        const text = stringText(long, whole(long))
        expect(rope(long).toString() === text).toBe(true)
        expect(measureRope(rope(long))).toEqual(measureText(text))
      },
    ),
    { numRuns: 40 },
  )
})

test('An escape that does not exist stays as it is written', () => {
  const unusual = String.raw`"C:\Users\\new\x"`
  expect(stringText(unusual, whole(unusual))).toBe(String.raw`C:\Users\new\x`)
})

test('The source of a value is what is written, of a number its digits', () => {
  expect(nodeSource('[{"a": "\\n"}]', { start: 1, end: 12 })).toBe('{"a": "\\n"}')
  expect(numberDigits('[1.10]', { kind: 'number', start: 1, end: 5 })).toBe('1.10')
})
