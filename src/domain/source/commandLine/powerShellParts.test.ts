import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { powerShellParts } from './powerShellParts.ts'

test.each([
  ['curl.exe -X PUT', ['curl.exe', '-X', 'PUT']],
  ['curl.exe `\r\n  -X `\n PUT', ['curl.exe', '-X', 'PUT']],
  [`-d '{"a": "it''s"}' x`, ['-d', `{"a": "it's"}`, 'x']],
  ['-d "{`"a`": 1}"', ['-d', '{"a": 1}']],
  ["-d @'\n{}\n'@ x", ['-d', '{}', 'x']],
  ['a # comment\nb; c', ['a', '<end>', 'b', '<end>', 'c']],
  ['a`;b', ['a;b']],
  ['a`', ['a']],
  ['', []],
])('%j', (source, expected) => {
  const parts = finished(powerShellParts(source))
  expect(parts.map(({ kind, text }) => (kind === 'word' ? text : `<${kind}>`))).toEqual(expected)
})
