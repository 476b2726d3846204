import { describe, expect, test } from 'vitest'
import { bodyLimitFor, checkBodySize, inWords } from './limits.ts'

describe('The limit', () => {
  test.each([
    ['beta', 4_000_000, undefined, 30_000_000],
    ['v1.0', 30_000_000, 4_000_000, undefined],
  ] as const)(
    'on %s is %i bytes, with a mark at %s, tried up to %s',
    (apiVersion, byteLength, olderByteLength, mostTried) => {
      const limit = bodyLimitFor(apiVersion)
      expect(limit.byteLength).toBe(byteLength)
      expect(limit.olderByteLength).toBe(olderByteLength)
      expect(limit.mostTried).toBe(mostTried)
      expect(limit.link).toMatch(/^https:\/\/learn\.microsoft\.com\//)
    },
  )

  test('can be set by the deployment for one version alone', () => {
    const configured = { 'v1.0': 31_457_280 }
    expect(bodyLimitFor('v1.0', configured)).toMatchObject({ byteLength: 31_457_280 })
    expect(bodyLimitFor('v1.0', configured)).not.toHaveProperty('olderByteLength')
    expect(bodyLimitFor('v1.0', configured)).not.toHaveProperty('documentedFor')
    expect(bodyLimitFor('beta', configured)).toBe(bodyLimitFor('beta'))
  })
})

describe('The size of a body', () => {
  test.each([
    // The limit itself is allowed.
    ['beta', 0, undefined],
    ['beta', 3_999_999, undefined],
    ['beta', 4_000_000, undefined],
    ['beta', 4_000_001, 'size-over-limit'],
    // On v1.0 the older limit is a mark, from the byte that reaches it.
    ['v1.0', 3_999_999, undefined],
    ['v1.0', 4_000_000, 'size-over-older-limit'],
    ['v1.0', 4_000_001, 'size-over-older-limit'],
    ['v1.0', 30_000_000, 'size-over-older-limit'],
    ['v1.0', 30_000_001, 'size-over-limit'],
  ] as const)('on %s, %i bytes: %s', (apiVersion, byteLength, rule) => {
    expect(checkBodySize(byteLength, bodyLimitFor(apiVersion))?.rule).toBe(rule)
  })

  test.each([
    [4_000_001, 'The payload is 4,000,001 bytes; the limit is 4,000,000. Remove at least 1 byte.'],
    [5_234_567, 'The payload is 5,234,567 bytes; the limit is 4,000,000. Remove at least 1,234,567 bytes.'],
  ])('of %i over the limit says how much to lose', (byteLength, message) => {
    expect(checkBodySize(byteLength, bodyLimitFor('beta'))?.message).toBe(message)
  })
})

test.each([
  [0, '0'],
  [12, '12'],
  [999, '999'],
  [1000, '1,000'],
  [123_456, '123,456'],
  [4_000_000, '4,000,000'],
  [1_234_567_890, '1,234,567,890'],
])('%i is shown as %s', (count, text) => {
  expect(inWords(count)).toBe(text)
})
