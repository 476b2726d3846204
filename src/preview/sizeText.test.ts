import { describe, expect, test } from 'vitest'
import { bodyLimitFor } from '../domain/limits.ts'
import { largestProperties, limitOwner, limitReason, meterText, sharePercent } from './sizeText.ts'

test('the meter says bytes, limit and share', () => {
  expect(meterText(1234, 4_000_000)).toBe('1,234 of 4,000,000 bytes, 0.03%')
})

describe('a limit says whose it is and where it is from', () => {
  test.each([
    [bodyLimitFor('beta'), ', Microsoft’s limit for beta', /beta call says 4 MB\. .* 30 MB, which v1\.0 has/],
    [bodyLimitFor('v1.0'), ', Microsoft’s limit for v1.0', /30 MB since July 2026\. .* 4 MB, which beta still has/],
    [bodyLimitFor('beta', { beta: 5 }), ', the limit set for this editor', /^Set in the settings/],
  ])('%j', (limit, owner, reason) => {
    expect(limitOwner(limit)).toBe(owner)
    expect(limitReason(limit)).toMatch(reason)
  })
})

describe('a share has the decimals that it needs', () => {
  test.each([
    [0, 100, '0%'],
    [42, 1000, '4.2%'],
    [57, 100, '57%'],
    [1, 4_000_000, '0.00%'],
    [5_000_000, 4_000_000, '125%'],
  ])('%i of %i is %s', (part, whole, text) => {
    expect(sharePercent(part, whole)).toBe(text)
  })
})

test('only the three largest properties of a kilobyte or more are named', () => {
  const sizes = [5, 3000, 1000, 9000, 2000].map((byteLength) => ({ name: `p${byteLength}`, byteLength }))
  const breakdown = { acl: 0, properties: 0, content: 0, label: 0, byProperty: sizes }
  expect(largestProperties(breakdown).map(({ name }) => name)).toEqual(['p9000', 'p3000', 'p2000'])
})
