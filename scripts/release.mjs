// npm run release: builds the editor and makes what a release consists of, in release/: the files for a host without anybody's
// settings, the list of the packages in them (npm sbom) and checksums.
import './requireSetup.mjs'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmOutput } from './npmOutput.mjs'
import { run, runPackage } from './run.mjs'

const folder = 'release'
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
if ((await runPackage('vite', ['build', '--logLevel', 'warn'])) !== 0) process.exit(1)
rmSync('dist/config.json', { force: true })

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const archive = `external-item-editor-${version}.tgz`
// There is a tar on Linux, macOS and Windows.
if ((await run('tar', ['-czf', join(folder, archive), '-C', 'dist', '.'])) !== 0) process.exit(1)

const sbom = npmOutput(['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'])
if (sbom.status !== 0) {
  console.error(`The list of packages could not be made:\n${sbom.stderr}`)
  process.exit(1)
}
writeFileSync(join(folder, 'sbom.json'), sbom.stdout)

const sums = [archive, 'sbom.json'].map((name) => `${sha256Of(join(folder, name))}  ${name}\n`)
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''))
console.log(`Made in ${folder}/: ${archive}, sbom.json, SHA256SUMS`)

/** @param {string} path */
function sha256Of(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
