// npm run attack [-- --slice --only core,page --scale 0.2]: hostile inputs, scripts in every field, random failures and
// kills, from a seed (SEED). docs/attack.md says what is tried and what came of it.
import '../scripts/requireSetup.mjs'

const { findChromium } = await import('../scripts/chromium.mjs')
const { built } = await import('../scripts/built.mjs')
const { loadTyped } = await import('../scripts/loadTyped.mjs')

const chromium = await findChromium({ wantsShell: true })
if (chromium.kind === 'missing') {
  process.stderr.write(`${chromium.sentence}\n`)
  process.exit(1)
}
process.env['CHROMIUM_PATH'] = chromium.path
if ((await built()) !== 0) process.exit(1)

/** @type {typeof import('./attack.ts')} */
const { attack } = await loadTyped('./attack/attack.ts')
process.exitCode = await attack(process.argv.slice(2), chromium.path)
