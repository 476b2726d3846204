import { expect, test } from 'vitest'
import { isRecord } from './isRecord.ts'

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['{}', false],
  [undefined, false],
])('%j: %s', (value, expected) => {
  expect(isRecord(value)).toBe(expected)
})
