import { expect, test } from 'vitest'
import { draftsInWords, sizeInWords } from './draftWords.ts'

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [30_000_000, '30.0 MB'],
])('%i is %s', (byteLength, expected) => {
  expect(sizeInWords(byteLength)).toBe(expected)
})

test('one draft is not drafts', () => {
  expect([draftsInWords(1), draftsInWords(2)]).toEqual(['1 draft', '2 drafts'])
})
