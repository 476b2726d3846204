import { Text } from '@codemirror/state'
import { expect, test } from 'vitest'
import { finished } from '../domain/steps.ts'
import { documentInSteps } from './documentInSteps.ts'

test.each([
  ['nothing', ''],
  ['one line', 'a'.repeat(100_000)],
  ['a line break at the end', 'a\nb\n'],
  ['only line breaks', '\n'.repeat(100_000)],
  ['a break where a piece ends', `${'a'.repeat(32_768)}\n${'b'.repeat(32_768)}\nc`],
])('the document of %s is the same as one that is made at once', (_, text) => {
  const document = finished(documentInSteps(text))
  expect(document.eq(Text.of(text.split('\n')))).toBe(true)
  expect(document.lines).toBe(text.split('\n').length)
})

test('it takes many steps', () => {
  expect([...documentInSteps('\n'.repeat(200_000))].length).toBeGreaterThan(5)
})

test.each(['\r\n'.repeat(40_000), `${'a'.repeat(32_768)}\r\nb\rc\r`, 'a\r'])(
  'in a pasted text every line ending is a line break: %#',
  (text) => {
    const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
    expect(finished(documentInSteps(text, true)).eq(Text.of(lines))).toBe(true)
    expect(finished(documentInSteps(text)).length).toBe(text.length)
  },
)
