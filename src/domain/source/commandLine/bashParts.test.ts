import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { anyText } from '../../testing/randomText.ts'
import { bashParts } from './bashParts.ts'

function words(source: string): readonly string[] {
  return finished(bashParts(source)).map(({ kind, text }) => (kind === 'word' ? text : `<${kind}:${text}>`))
}

test.each([
  ['curl -X PUT', ['curl', '-X', 'PUT']],
  ['a \\\n  b \\\r\n c', ['a', 'b', 'c']],
  [`'{"a": "it'\\''s"}'`, [`{"a": "it's"}`]],
  ['"a \\"b\\" \\\\ \\n $x \\$y"', ['a "b" \\ \\n $x $y']],
  [`$'it\\'s\\n\\u00e4\\x41\\101\\U1F600\\q'`, ["it's\näAA😀\\q"]],
  ['a"b"\'c\'d', ['abcd']],
  ['a\\ b', ['a b']],
  ['a # comment\nb', ['a', '<end:\n>', 'b']],
  ['a#b', ['a#b']],
  ['a; b && c | d', ['a', '<end:;>', 'b', '<end:;>', 'c', '<end:;>', 'd']],
  ['-H "Bearer $TOKEN" $(cat x) ${y}z', ['-H', 'Bearer $TOKEN', '$(cat x)', '${y}z']],
  ["curl -d @- <<'EOF' > out.txt\n{\n}\nEOF\nb", ['curl', '-d', '@-', '<end:\n>', '<input:{\n}\n>', '<end:\n>', 'b']],
  ["curl -d @- <<< '{}'", ['curl', '-d', '@-', '<input:{}>']],
  // Variables that it sets are filled in, but not secret ones, and not in single quotes.
  ['ID=T1\na "$ID/${ID}" $ID \'$ID\'', ['ID=T1', '<end:\n>', 'a', 'T1/T1', 'T1', '$ID']],
  ['A=1 B=$A; a $B $C', ['A=1', 'B=1', '<end:;>', 'a', '1', '$C']],
  ['TOKEN=x; a $TOKEN', ['TOKEN=x', '<end:;>', 'a', '$TOKEN']],
  ['A="Bearer x"; a $A', ['A=Bearer x', '<end:;>', 'a', '$A']],
  ['A=1\ncat <<E\n$A\nE', ['A=1', '<end:\n>', 'cat', '<end:\n>', '<input:1\n>']],
  ["A=1\ncat <<'E'\n$A\nE", ['A=1', '<end:\n>', 'cat', '<end:\n>', '<input:$A\n>']],
  ['B=$(cat <<E\n{"a": "b"}\nE\n)\na "$B"', ['B={"a": "b"}', '<end:\n>', 'a', '{"a": "b"}']],
  ['a "$(cat <<\'E\'\n{"a": 1}\nE\n)" b', ['a', '{"a": 1}', 'b']],
  [
    "read -r -d '' B <<E\n{}\nE\na $B",
    ['read', '-r', '-d', '', 'B', '<end:\n>', '<input:{}\n>', '<end:\n>', 'a', '{}\n'],
  ],
  // What is not closed goes to the end.
  ["a 'b c", ['a', 'b c']],
  ['a "b c\\', ['a', 'b c\\']],
  ["a $'b\\", ['a', 'b\\']],
  ['cat <<EOF\nabc', ['cat', '<end:\n>', '<input:abc>']],
  ['', []],
])('%j', (source, expected) => {
  expect(words(source)).toEqual(expected)
})

test('Whatever is quoted for bash, in any of its ways, is read back', () => {
  const ways = [
    (text: string) => `'${text.replaceAll("'", "'\\''")}'`,
    (text: string) => `"${text.replaceAll(/[\\"$`]/g, '\\$&')}"`,
    (text: string) =>
      `$'${text.replaceAll(/[^\x20-&(-[\]-~]/g, (unit) => (unit === '\\' || unit === "'" ? `\\${unit}` : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))}'`,
  ]
  fc.assert(
    fc.property(fc.oneof(anyText, fc.json()), fc.constantFrom(...ways), (text, quote) => {
      expect(words(`a ${quote(text)} b`)).toEqual(['a', text, 'b'])
    }),
    { numRuns: 1000 },
  )
})
