import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { anyText } from '../../testing/randomText.ts'
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
  // Curly quotes are quotes, of the straight kind that they look like, and two of them in a row are one.
  ['‘a’', 'a', ''],
  ['„a“ x', 'a', ' x'],
  ['"a“ x', 'a', ' x'],
  ['"a““b" x', 'a“b', ' x'],
  ['"a`“b" x', 'a“b', ' x'],
  ['‚it’’s‛ x', 'it’s', ' x'],
  ['@‚\na\n‛@ x', 'a', ' x'],
  ['@„\na\n”@ x', 'a', ' x'],
  // A here-string ends at the first line that begins as its end, be it meant as text.
  ['@"\n"@"\n"@ x', '', '"\n"@ x'],
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
    variables: [
      { source: '$title', at: 0 },
      { source: '$($item.id)', at: 11 },
      { source: '${x}', at: 34 },
    ],
  })
})

test.each([
  ['"$id/x"', ['$id']],
  ['"$base:8080 $env:USER"', ['$base:8080', '$env:USER']],
  ['"$((Get-Date).ToString(")"))!"', ['$((Get-Date).ToString(")"))']],
  ['"$(not closed"', []],
  ["'$a'", []],
])('%s names what it fills in', (source, variables) => {
  const reading = finished(powerShellText({ source, at: 0 }))
  expect(reading?.variables.map((each) => each.source)).toEqual(variables)
})

test('Whatever is quoted for PowerShell, in any of its ways, is read back', () => {
  const ways = [
    (text: string) => `'${text.replaceAll(/['‘’‚‛]/g, '$&$&')}'`,
    (text: string) => `"${text.replaceAll(/[`"“”„$]/g, '`$&')}"`,
    (text: string) => `"${text.replaceAll(/[`$]/g, '`$&').replaceAll(/["“”„]/g, '$&$&')}"`,
    (text: string) => (/^['‘’‚‛]@/m.test(text) ? undefined : `@'\n${text}\n'@`),
    (text: string) => (/^["“”„]@/m.test(text) ? undefined : `@"\r\n${text.replaceAll(/[`$]/g, '`$&')}\r\n"@`),
  ]
  const quotes = fc.string({
    unit: fc.constantFrom("'", '"', '‘', '’', '‚', '‛', '“', '”', '„', '`', '$', '@', '\n', 'a'),
    maxLength: 8,
  })
  // A return before the last line break belongs to the line break.
  const text = fc.oneof(anyText, fc.json(), quotes).filter((each) => !each.endsWith('\r'))
  fc.assert(
    fc.property(text, fc.constantFrom(...ways), (each, quote) => {
      const quoted = quote(each)
      // A line that begins as the here-string ends cannot be in it.
      fc.pre(quoted !== undefined)
      expect(read(`${quoted} x`)).toEqual({ text: each, rest: ' x' })
    }),
    { numRuns: 1000 },
  )
})
