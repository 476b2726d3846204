import { expect, test } from 'vitest'
import { whyNotSaved } from './whyNotSaved.ts'

test.each([
  [new DOMException('x', 'QuotaExceededError'), 'this device has no room left for it'],
  [new DOMException('x', 'SecurityError'), 'the browser denies its storage'],
  [new Error('Something else'), 'Something else'],
  ['text', 'text'],
])('%s', (error, expected) => {
  expect(whyNotSaved(error)).toBe(expected)
})
