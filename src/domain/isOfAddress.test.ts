import { expect, test } from 'vitest'
import { isOfAddress } from './isOfAddress.ts'

test.each([
  ['connection-missing', true],
  ['item-id-missing', true],
  ['acl-empty', false],
] as const)('%s: %s', (rule, expected) => {
  expect(isOfAddress({ rule })).toBe(expected)
})
