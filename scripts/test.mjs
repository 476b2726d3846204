// npm test: everything that must hold, in order, stopping at the first step that fails. The last line counts the tests.
import './requireSetup.mjs'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const { run, runPackage } = await import('./run.mjs')
const { canInstall, installOtherBrowsers } = await import('./otherBrowsers.mjs')
const { closingLine, testCounts } = await import('./testCounts.mjs')

const unitReport = 'test-results/unit.json'
const e2eReport = 'test-results/e2e.json'
const browsersReport = 'test-results/browsers.json'

// While the first steps run, because it takes a minute of its own; before a step that may install Chromium, which
// cannot go on at the same time.
const otherBrowsers = installOtherBrowsers({ isQuiet: true })

/**
 * @typedef {import('./run.mjs').RunOptions} RunOptions
 * @typedef {{ name: string, repeat: string, report?: string, run: (options?: RunOptions) => Promise<number> }} Step
 */

// Unit tests wait now and then, and on a machine of two cores that is a fifth of it: these steps fill it.
/** @type {readonly Step[]} */
const besideUnitTests = [
  { name: 'Types', repeat: 'npm run types', run: (options) => runPackage('typescript', ['-b'], options) },
  {
    name: 'Lint',
    repeat: 'npm run lint',
    run: async (options) =>
      (await runPackage('oxlint', ['--type-aware', '--deny-warnings'], options)) ||
      runPackage('@biomejs/biome', ['ci'], options),
  },
  {
    name: 'Build',
    repeat: 'npm run build',
    run: (options) => runPackage('vite', ['build', '--logLevel', 'warn'], options),
  },
]

/** @type {Step} */
const unitTests = {
  name: 'Unit tests',
  repeat: 'npm run unit',
  report: unitReport,
  run: (options) =>
    runPackage('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`], options),
}

/** @type {readonly Step[]} */
const steps = [
  {
    name: 'Attack (a slice)',
    repeat: 'npm run attack -- --slice',
    run: async () => {
      await otherBrowsers
      return run(process.execPath, ['attack/attack.mjs', '--slice'])
    },
  },
  {
    name: 'End-to-end tests',
    repeat: 'npm run e2e',
    report: e2eReport,
    run: () => run(process.execPath, ['scripts/e2e.mjs']),
  },
  ...(canInstall()
    ? [
        {
          name: 'Firefox and WebKit',
          repeat: 'npm run e2e:browsers',
          report: browsersReport,
          run: () => run(process.execPath, ['e2e/browsers/browsers.mjs', '--as-found']),
        },
      ]
    : []),
]

// A report of an earlier run must never be counted for this one.
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')

const failed = await firstFailure()
if (failed !== undefined) console.log(`\n${failed.name} failed. To repeat this step alone: ${failed.repeat}`)
console.log(`\n${closingLine([unitReport, e2eReport, browsersReport].flatMap(countsIn), failed !== undefined)}`)
process.exitCode = failed === undefined ? 0 : 1

async function firstFailure() {
  const early = await firstFailureBeside()
  if (early !== undefined) return early
  for (const step of steps) {
    console.log(`\n=== ${step.name}`)
    if ((await step.run()) !== 0) return step
  }
  return undefined
}

/** The unit tests, and beside them what else needs no browser. What these steps say comes at their end; one that fails ends all. */
async function firstFailureBeside() {
  console.log(`\n=== ${unitTests.name}, and beside them: ${besideUnitTests.map(({ name }) => name).join(', ')}`)
  const ending = new AbortController()
  const units = unitTests.run({ signal: ending.signal })
  let said = ''
  for (const step of besideUnitTests) {
    said += `\n=== ${step.name}\n`
    const code = await step.run({ onOutput: (text) => (said += text) })
    if (code !== 0) {
      ending.abort()
      await units
      console.log(said)
      return step
    }
  }
  const code = await units
  console.log(said)
  return code === 0 ? undefined : unitTests
}

/** @param {string} file */
function countsIn(file) {
  try {
    return [testCounts(JSON.parse(readFileSync(file, 'utf8')))]
  } catch {
    // The runner did not get as far as its report; the failed step says so.
    return []
  }
}
