import { expect, test } from 'vitest'
import { csharpHole, csharpTextParts } from './csharpText.ts'

function partsOf(source: string): readonly string[] {
  return csharpTextParts(source, csharpHole).map((part) => (typeof part === 'string' ? part : `‹${part.source}›`))
}

test.each([
  [String.raw`"a\n\"b\""`, ['a\n"b"']],
  ['@"a\\n""b"""', ['a\\n"b"']],
  ['$"a {b} {{c}} d"', ['a ', '‹{b}›', ' {c} d']],
  ['$"{x:yyyy-MM-dd}"', ['', '‹{x:yyyy-MM-dd}›', '']],
  ['"""\n    a\n      "b"\n    """', ['a\n  "b"']],
  ['"""one line"""', ['one line']],
  ['$$"""\n  {"a": {{b}}}\n  """', ['{"a": ', '‹{{b}}›', '}']],
  ['"not closed', ['not closed']],
  ['""', ['']],
])('%s has the parts %j', (source, parts) => {
  expect(partsOf(source)).toEqual(parts)
})

test.each([
  ['a', 'name'],
  ['a.b', 'member'],
  ['a + b', 'block'],
])('What is put in as %s is a %s', (source, kind) => {
  expect(csharpHole(source).kind).toBe(kind)
})
