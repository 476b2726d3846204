import { expect, test } from 'vitest'
import { closingLine, testCounts } from './testCounts.mjs'

test('vitest reports are counted', () => {
  expect(testCounts({ numTotalTests: 9, numPassedTests: 7, numFailedTests: 2 })).toEqual({ passed: 7, failed: 2 })
})

test('Playwright reports are counted, and a flaky test is a failed one', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0, duration: 12 }, suites: [] }
  expect(testCounts(report)).toEqual({ passed: 5, failed: 2 })
})

test.each([
  [
    [
      { passed: 3, failed: 0 },
      { passed: 2, failed: 0 },
    ],
    false,
    '5 passed, 0 failed',
  ],
  [[{ passed: 3, failed: 2 }], true, '3 passed, 2 failed'],
  [[{ passed: 3, failed: 0 }], true, '3 passed, 1 failed'],
  [[], true, '0 passed, 1 failed'],
])('%j, a step failed: %s, closes with "%s"', (counts, aStepFailed, line) => {
  expect(closingLine(counts, aStepFailed)).toBe(line)
})
