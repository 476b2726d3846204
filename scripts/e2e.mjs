// npm run e2e [-- arguments for Playwright]: end-to-end tests against the production build, in a Chromium of this
// machine or one that is fetched now. CHROMIUM_PATH names the browser to use.
import './requireSetup.mjs'
import { existsSync } from 'node:fs'

const { findChromium } = await import('./chromium.mjs')
const { runPackage } = await import('./run.mjs')

const chromium = await findChromium({ wantsShell: true })
if (chromium.kind === 'missing') {
  console.error(chromium.sentence)
  process.exit(1)
}

const isBuilt = existsSync('dist/index.html') && existsSync('dist/auth-redirect.html')
if (!isBuilt && (await runPackage('vite', ['build', '--logLevel', 'warn'])) !== 0) process.exit(1)

process.exitCode = await runPackage('@playwright/test', ['test', ...process.argv.slice(2)], {
  env: { CHROMIUM_PATH: chromium.path },
})
