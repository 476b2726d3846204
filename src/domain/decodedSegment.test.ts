import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodedSegment } from './decodedSegment.ts'

test.each([
  ['a%20b%2Fc', 'a b/c'],
  ['100%', '100%'],
  ['%E0%A4%A', '%E0%A4%A'],
])('%s is %s', (encoded, text) => {
  expect(decodedSegment(encoded)).toBe(text)
})

test('what was encoded comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodedSegment(encodeURIComponent(text))).toBe(text)
    }),
  )
})
