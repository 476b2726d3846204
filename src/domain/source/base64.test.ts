import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '../testing/randomText.ts'
import { base64Text } from './base64.ts'

test('Any text is read back as UTF-8', () => {
  fc.assert(
    fc.property(anyText, (any) => {
      const text = any.replaceAll(/\p{Surrogate}/gu, '?')
      const bytes = new TextEncoder().encode(text)
      const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
      expect(base64Text(base64)).toBe(text)
      expect(base64Text(base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''))).toBe(text)
      expect(base64Text(base64.replaceAll('+', ' '))).toBe(text)
    }),
  )
})

test.each([
  ['w6Q=', 'ä'],
  ['5A==', 'ä'],
  ['', ''],
  ['a', undefined],
  ['a.b.', undefined],
  ['{"a":1}', undefined],
])('%j is %j', (base64, text) => {
  expect(base64Text(base64)).toBe(text)
})
