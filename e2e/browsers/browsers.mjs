// npm run e2e:browsers: the main stories in Firefox and WebKit, as far as they are on this machine or can be installed.
// Chromium has its own, more of them: npm run e2e.
import '../../scripts/requireSetup.mjs'
import { mkdirSync, writeFileSync } from 'node:fs'

const { built } = await import('../../scripts/built.mjs')
const { installOtherBrowsers, otherBrowsersHere } = await import('../../scripts/otherBrowsers.mjs')
const { loadTyped } = await import('../../scripts/loadTyped.mjs')
const { run } = await import('../../scripts/run.mjs')

const options = process.argv.slice(2)
// Node.js 20 has WebSockets behind a switch.
if (typeof WebSocket === 'undefined') {
  const switches = ['--experimental-websocket', '--no-warnings']
  process.exit(await run(process.execPath, [...switches, 'e2e/browsers/browsers.mjs', ...options]))
}

if (!options.includes('--as-found')) await installOtherBrowsers()
const { browsers, skipped } = otherBrowsersHere()
for (const sentence of skipped) process.stdout.write(`${sentence}\n`)

if (browsers.length > 0 && (await built()) !== 0) process.exit(1)

/** @type {typeof import('./tellStories.ts')} */
const { tellStories } = await loadTyped('./e2e/browsers/tellStories.ts')
const counts = { passed: 0, failed: 0 }
for (const browser of browsers) {
  const { passed, failed } = await tellStories(browser).catch((error) => {
    // One that does not start keeps nobody from the other.
    process.stdout.write(`✗ ${browser.name}: ${String(error)}\n`)
    return { passed: 0, failed: 1 }
  })
  counts.passed += passed
  counts.failed += failed
}
mkdirSync('test-results', { recursive: true })
writeFileSync('test-results/browsers.json', JSON.stringify(counts))
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`)
process.exit(counts.failed === 0 ? 0 : 1)
