import { expect, test } from 'vitest'
import { jsonNumber } from './codeNumber.ts'

test.each([
  ['1', '1'],
  ['12345678901234567890', '12345678901234567890'],
  ['1_000', '1000'],
  ['1L', '1'],
  ['10n', '10'],
  ['2.50m', '2.50'],
  ['1.5f', '1.5'],
  ['1e5', '1e5'],
  ['.5', '0.5'],
  ['1.', '1'],
  ['0xFF', '255'],
  ['0b101', '5'],
  ['0o17', '15'],
  ['5UL', '5'],
  ['.', undefined],
  ['x', undefined],
  ['0xZZ', undefined],
  ['', undefined],
])('%s is %s', (source, json) => {
  expect(jsonNumber(source)).toBe(json)
})
