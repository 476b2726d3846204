import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '../testing/randomText.ts'
import { scanString } from './jsonStringScan.ts'

test.each([
  ['""', 2, true, []],
  ['"a" b', 3, true, []],
  ['"a\\"b"', 6, false, []],
  ['"\\\\"', 4, false, []],
  ['"\\u00e4"', 8, false, []],
  ['"\\u00"', 6, false, ['unknown escape']],
  ['\'it is "so"\'', 12, true, ['single quotes']],
  ["'it\\'s'", 7, false, ['single quotes', 'unknown escape']],
  ['“a”', 3, true, ['curly quotes']],
  ['"a\nb\tc"', 7, true, ['raw control character']],
])('%j ends at %i; plain: %s; repairs: %j', (source, end, isPlain, repairs) => {
  const scan = scanString(source, 0)
  expect(scan.advance(source.length)).toBe(end)
  expect(scan).toMatchObject({ isOpen: false, isPlain })
  expect(scan.repairs.map(({ kind }) => kind)).toEqual(repairs)
})

test.each(['"', '"abc', '"abc\\', '"abc\\"', '\'abc"'])('%j is left open', (source) => {
  const scan = scanString(source, 0)
  scan.advance(source.length)
  expect(scan.isOpen).toBe(true)
})

test('However the steps fall, the end is the same', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (text, lengths) => {
      const source = `${JSON.stringify(text)} and more`
      const scan = scanString(source, 0)
      let position = 0
      for (let index = 0; scan.isOpen; index++)
        position = scan.advance(position + (lengths[index % lengths.length] ?? 1))
      expect(source.slice(0, position)).toBe(JSON.stringify(text))
    }),
  )
})
