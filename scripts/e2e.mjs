// npm run e2e [-- arguments for Playwright]: end-to-end tests against the production build, in a Chromium of this
// machine or one that is fetched now. CHROMIUM_PATH names the browser to use.
import './requireSetup.mjs'

const { built } = await import('./built.mjs')
const { findChromium } = await import('./chromium.mjs')
const { runPackage } = await import('./run.mjs')

const chromium = await findChromium({ wantsShell: true })
if (chromium.kind === 'missing') {
  console.error(chromium.sentence)
  process.exit(1)
}

if ((await built()) !== 0) process.exit(1)

process.exitCode = await runPackage('@playwright/test', ['test', ...process.argv.slice(2)], {
  env: { CHROMIUM_PATH: chromium.path },
})
