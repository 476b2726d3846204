import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { expressionSource, takeBalanced } from './powerShellSource.ts'

test.each([
  ['if ($a) { 1 } else { 2 }; b', 'if ($a) { 1 } else { 2 }', '; b'],
  ['if ($a) { 1 }\nelse { 2 }\nb = 1', 'if ($a) { 1 }\nelse { 2 }', '\nb = 1'],
  ['switch ($a) { 1 { "}" }\n 2 { 3 } }\nb', 'switch ($a) { 1 { "}" }\n 2 { 3 } }', '\nb'],
  ['$a +\n  $b\nc', '$a +\n  $b', '\nc'],
  ['$a -join\n "x"\nc', '$a -join\n "x"', '\nc'],
  ['Get-Content x -Raw\nc', 'Get-Content x -Raw', '\nc'],
  ['$a -notlike\n "x"\nc', '$a -notlike\n "x"', '\nc'],
  ['$a `\n -join "x"\nc', '$a `\n -join "x"', '\nc'],
  ['$a\n | Select-Object x\nc', '$a\n | Select-Object x', '\nc'],
  ['(Get-Date).ToString("o;") }', '(Get-Date).ToString("o;")', ' }'],
  ["$a.ForEach({ 'it''s;' })) x", "$a.ForEach({ 'it''s;' })", ') x'],
  ['$a # a note\nb', '$a', ' # a note\nb'],
  ['@"\n;}\n"@ + $x; b', '@"\n;}\n"@ + $x', '; b'],
  ['"a `" ;" ; b', '"a `" ;"', ' ; b'],
  ['"not closed ;', '"not closed ;', ''],
  ['(a; b', '(a; b', ''],
  ['', '', ''],
])('The expression of %j is %j', (source, expression, rest) => {
  const cursor = { source, at: 0 }
  expect(finished(expressionSource(cursor))).toBe(expression)
  expect(source.slice(cursor.at).replace(/^[^\S\n]+(?=#)/, ' ')).toBe(rest)
})

test.each([
  ['(a (b) ")") c', '(a (b) ")")', ' c'],
  ['{ [1] } c', '{ [1] }', ' c'],
  ['(a', '', '(a'],
  ['a', '', 'a'],
])('The brackets of %j are %j', (source, brackets, rest) => {
  const cursor = { source, at: 0 }
  expect(takeBalanced(cursor)).toBe(brackets)
  expect(source.slice(cursor.at)).toBe(rest)
})

test('Of any text, it takes a beginning as it is written', () => {
  const piece = fc.oneof(fc.constantFrom(...`( ) [ ] { } ' " \` # ; | + , \n @" @' $a`.split(' ')), fc.string())
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const source = pieces.join('')
      const cursor = { source, at: 0 }
      const text = finished(expressionSource(cursor))
      expect(source.startsWith(text)).toBe(true)
      expect(cursor.at).toBe(text.length)
    }),
  )
})
