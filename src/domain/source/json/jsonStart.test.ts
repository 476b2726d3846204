import { expect, test } from 'vitest'
import { startsAsJson } from './jsonStart.ts'

test.each([
  ['{', true],
  ['\ufeff \n[1]', true],
  ['// a\n/* { */ /**/\n{', true],
  ['[ordered]@{}', false],
  ['"a"', false],
  ['/* {', false],
  ['words {', false],
  ['', false],
  ['/**/ '.repeat(10_000), false],
  [`${'// a\n'.repeat(10_000)}{`, true],
])('%j: %s', (source, expected) => {
  expect(startsAsJson(source)).toBe(expected)
})
