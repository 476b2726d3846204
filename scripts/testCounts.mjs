import * as z from 'zod'

/**
 * How many tests of a run passed and failed.
 * @typedef {{ passed: number, failed: number }} TestCounts
 */

/** @type {TestCounts} */
export const noTests = { passed: 0, failed: 0 }

/**
 * Reads the JSON report of vitest, of Playwright or of the stories in other browsers; a test that passed only when repeated counts as failed.
 * @param {unknown} report
 * @returns {TestCounts}
 */
export function testCounts(report) {
  return reportShape.parse(report)
}

/**
 * The closing line of a run. A step that failed without a failed test of its own (types, lint, build, or a runner that
 * could not start) counts as one, so that the line never reads as success.
 * @param {readonly TestCounts[]} counts
 * @param {boolean} aStepFailed
 */
export function closingLine(counts, aStepFailed) {
  const passed = counts.reduce((sum, each) => sum + each.passed, 0)
  const failed = counts.reduce((sum, each) => sum + each.failed, 0)
  return `${passed} passed, ${failed === 0 && aStepFailed ? 1 : failed} failed`
}

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }))

const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }))

/** Of `npm run e2e:browsers`. */
const browsersReport = z.object({ passed: z.number(), failed: z.number() })

const reportShape = z.union([vitestReport, playwrightReport, browsersReport])
