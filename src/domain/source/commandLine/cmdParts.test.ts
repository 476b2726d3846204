import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { anyText } from '../../testing/randomText.ts'
import { cmdParts } from './cmdParts.ts'

function words(source: string): readonly string[] {
  return finished(cmdParts(source)).map(({ kind, text }) => (kind === 'word' ? text : `<${kind}:${text}>`))
}

test.each([
  ['curl -X PUT', ['curl', '-X', 'PUT']],
  ['curl ^\n  -X ^\r\n  PUT', ['curl', '-X', 'PUT']],
  ['-d "{\\"a\\":\\"b c\\"}"', ['-d', '{"a":"b c"}']],
  ['-d "{""a"":1}" x', ['-d', '{"a":1}', 'x']],
  ['"C:\\temp\\x" "a\\\\"', ['C:\\temp\\x', 'a\\']],
  ['a^&b "c^d"', ['a&b', 'c^d']],
  ['a & b\nc', ['a', '<end:&>', 'b', '<end:\n>', 'c']],
  // As browsers copy it.
  ['^"^{^\\^"a^\\^": 1^}^"', ['{"a": 1}']],
  ['^"a^\n\nb^"', ['a\nb']],
  ['"open', ['open']],
  ['""', ['']],
  ['', []],
])('%j', (source, expected) => {
  expect(words(source)).toEqual(expected)
})

test('Whatever is quoted for the command prompt, by hand or as browsers do, is read back', () => {
  const ways = [
    (text: string) => `"${text.replaceAll(/(\\*)"/g, '$1$1\\"').replaceAll(/(\\+)$/g, '$1$1')}"`,
    (text: string) =>
      `^"${text
        .replaceAll('\\', '\\\\')
        .replaceAll('"', '\\"')
        .replaceAll(/[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]/g, '^$&')
        .replaceAll('\n', '^\n\n')}^"`,
  ]
  // A command has no line break in plain quotes. After \" the command prompt takes a caret away, quoted or not.
  const line = fc.oneof(anyText, fc.json()).map((text) => text.replaceAll(/[\r\n]/g, ' '))
  fc.assert(
    fc.property(line, fc.constantFrom(...ways), (any, quote) => {
      const text = quote === ways[0] ? any.replaceAll('^', '') : any
      expect(words(`a ${quote(text)} b`)).toEqual(['a', text, 'b'])
    }),
    { numRuns: 1000 },
  )
})
