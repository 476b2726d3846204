import { expect, test } from 'vitest'
import { quotedLiteral, unescaped, withoutIndentation } from './textLiteral.ts'

test.each([
  ['plain', 'plain'],
  [String.raw`a\nb\t\"c\"\\`, 'a\nb\t"c"\\'],
  [String.raw`\u00e4\u{1F600}\U0001F600\x41`, 'ä😀😀A'],
  ['a\\\nb', 'ab'],
  [String.raw`\q`, String.raw`\q`],
  [String.raw`\'`, "'"],
  [String.raw`\u{ffffff}`, String.raw`\u{ffffff}`],
])('%j stands for %j', (source, text) => {
  expect(unescaped(source)).toBe(text)
})

test.each([
  ['"a"', 0, 1, 1],
  ["r'a'", 1, 2, 1],
  ['"""a"""', 0, 3, 3],
  ['""', 0, 1, 1],
  ['"not closed', 0, 1, 0],
])('%s after %i opens with %i and closes with %i', (source, prefix, open, close) => {
  expect(quotedLiteral(source, prefix, true)).toMatchObject({ open, close })
})

test.each([
  ['\n    a\n      b\n    ', 'a\n  b'],
  ['\n    a\n  ', '  a'],
  ['\n  a\n\n  b\n  ', 'a\n\nb'],
  ['one line', 'one line'],
])('%j is %j', (source, text) => {
  expect(withoutIndentation(source)).toBe(text)
})
