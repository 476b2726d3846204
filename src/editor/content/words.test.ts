import { expect, test } from 'vitest'
import { sizeText } from './words.ts'

test.each([
  [12, '1 kB'],
  [512_400, '512 kB'],
  [31_450_000, '31.4 MB'],
])('%i bytes are %s', (byteLength, text) => {
  expect(sizeText(byteLength)).toBe(text)
})
