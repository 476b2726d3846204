import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { anyText } from '../testing/randomText.ts'
import { powerShellText } from './powerShellText.ts'

function read(source: string): { readonly text: string | undefined; readonly rest: string } {
  const cursor = { source, at: 0 }
  const reading = finished(powerShellText(cursor))
  return { text: reading?.text, rest: source.slice(cursor.at) }
}

test.each([
  ["'it''s' x", "it's", ' x'],
  ["'$a `n' x", '$a `n', ' x'],
  ['"a `"b`" ""c"" `n `u{1F600} `q" x', 'a "b" "c" \n 😀 q', ' x'],
  ['"a `\nb"', 'a b', ''],
  ["@'\n{\"a\": 'b'}\n'@ x", '{"a": \'b\'}', ' x'],
  ['@"\r\n{"a": "`$b"}\r\n"@ x', '{"a": "$b"}', ' x'],
  ["@'\n'@", '', ''],
  ['‘a’', 'a', ''],
  // What is not closed goes to the end.
  ["'a", 'a', ''],
  ['"a', 'a', ''],
  ["@'\na", 'a', ''],
  ['abc', undefined, 'abc'],
])('%j is %j', (source, text, rest) => {
  expect(read(source)).toEqual({ text, rest })
})

test('Variables stay as they are written and are named', () => {
  const reading = finished(powerShellText({ source: '"$title and $($item.id) for $5 and ${x}"', at: 0 }))
  expect(reading).toEqual({
    text: '$title and $($item.id) for $5 and ${x}',
    variables: ['$title', '$($item.id)', '${x}'],
  })
})

test('Whatever is quoted for PowerShell, in any of its ways, is read back', () => {
  const ways = [
    (text: string) => `'${text.replaceAll("'", "''")}'`,
    (text: string) => `"${text.replaceAll(/[`"$]/g, '`$&')}"`,
    (text: string) => `"${text.replaceAll(/[`$]/g, '`$&').replaceAll('"', '""')}"`,
    (text: string) => `@'\n${text}\n'@`,
    (text: string) => `@"\r\n${text.replaceAll(/[`$]/g, '`$&')}\r\n"@`,
  ]
  // A return before the last line break belongs to the line break.
  const text = fc.oneof(anyText, fc.json()).filter((each) => !each.endsWith('\r'))
  fc.assert(
    fc.property(text, fc.constantFrom(...ways), (each, quote) => {
      // A line that begins with the closing mark ends a here-string, so such a text cannot be written as one.
      fc.pre(!quote('').startsWith('@') || !/^["'‘’“”]@/m.test(each))
      expect(read(`${quote(each)} x`)).toEqual({ text: each, rest: ' x' })
    }),
    { numRuns: 1000 },
  )
})
