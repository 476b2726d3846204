// npm run bench [-- --only typing,cold --payloads 2kB,30MB --rounds 1 --keys 20 --no-build --write-docs]: speed and
// memory of the production build beside the least that could do the same. docs/performance.md says how to read it.
import '../scripts/requireSetup.mjs'

// Importing a module through Vite says "development" if nobody has said anything, and the builds would follow.
process.env['NODE_ENV'] = 'production'

const { findChromium } = await import('../scripts/chromium.mjs')
const { runnerImport } = await import('vite')

const chromium = await findChromium({ wantsShell: false })
if (chromium.kind === 'missing') {
  process.stderr.write(`${chromium.sentence}\n`)
  process.exit(1)
}

/** @type {{ module: typeof import('./bench.ts') }} */
const { module } = await runnerImport('./bench/bench.ts')
process.exitCode = await module.bench(process.argv.slice(2), chromium.path)
