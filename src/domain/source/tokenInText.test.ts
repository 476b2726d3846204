import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { hasTokenInText } from './tokenInText.ts'

const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJzZWNyZXQifQ.c2VjcmV0'

test.each([
  [`{"content":{"value":"Use ${token}."}}`, true],
  [`${'x '.repeat(249_990)}${token}`, true],
  ['eyJhbGciOiJub25lIn0 alone', false],
  ['', false],
])('%#: %s', (text, expected) => {
  expect(finished(hasTokenInText(text))).toBe(expected)
})
