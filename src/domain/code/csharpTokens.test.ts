import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { csharpTokens } from './csharpTokens.ts'

function texts(source: string): readonly string[] {
  return finished(csharpTokens(source)).map(({ start, end }) => source.slice(start, end))
}

test.each([
  ['var a = 1;', ['var', 'a', '=', '1', ';']],
  ['a // b\n/* c */ d', ['a', 'd']],
  ['#region x\na', ['a']],
  [String.raw`"a\"b" c`, [String.raw`"a\"b"`, 'c']],
  ['@"a""b" c', ['@"a""b"', 'c']],
  ['$"a {b["c"]} d" e', ['$"a {b["c"]} d"', 'e']],
  ['"""a "b" c""" d', ['"""a "b" c"""', 'd']],
  ['$$"""{{x}}""" d', ['$$"""{{x}}"""', 'd']],
  ['"" a', ['""', 'a']],
  ['"not closed\na', ['"not closed', 'a']],
  ["'x' 1.5m 0xFF a?.b => x ?? y", ["'x'", '1.5m', '0xFF', 'a', '?.', 'b', '=>', 'x', '??', 'y']],
  ['@class äöü', ['@class', 'äöü']],
])('%j has the tokens %j', (source, expected) => {
  expect(texts(source)).toEqual(expected)
})

test('Any text comes to tokens that follow each other', () => {
  fc.assert(
    fc.property(fc.string(), (source) => {
      let from = 0
      for (const { start, end } of finished(csharpTokens(source))) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeGreaterThan(start)
        from = end
      }
    }),
  )
})
