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

/** @type {readonly { name: string, repeat: string, report?: string, run: () => Promise<number> }[]} */
const steps = [
  { name: 'Types', repeat: 'npm run types', run: () => runPackage('typescript', ['-b']) },
  {
    name: 'Lint',
    repeat: 'npm run lint',
    run: async () =>
      (await runPackage('oxlint', ['--type-aware', '--deny-warnings'])) || runPackage('@biomejs/biome', ['ci']),
  },
  {
    name: 'Unit tests',
    repeat: 'npm run unit',
    report: unitReport,
    run: () =>
      runPackage('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
  },
  { name: 'Build', repeat: 'npm run build', run: () => runPackage('vite', ['build', '--logLevel', 'warn']) },
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
  for (const step of steps) {
    console.log(`\n=== ${step.name}`)
    if ((await step.run()) !== 0) return step
  }
  return undefined
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
