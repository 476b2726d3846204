// npm run configure [-- --client-id ID --tenant ID --cloud CLOUD]: writes config.json, the settings of your deployment. What
// is not given is asked for.
import './requireSetup.mjs'
import { createInterface } from 'node:readline/promises'
import { readFlags, settingBefore, settings, settingsText, usage } from './configurePlan.mjs'
import { loadTyped } from './loadTyped.mjs'
import { root } from './root.mjs'

const flags = readFlags(process.argv.slice(2))
if (flags.kind !== 'given') {
  console.log(flags.kind === 'wrong' ? `${flags.sentence}\n${usage}` : usage)
  process.exit(flags.kind === 'wrong' ? 2 : 0)
}

/** @type {typeof import('../config/settingsFile.ts')} */
const { faultLine, faultsIn, readSettings, writeSettings } = await loadTyped('./config/settingsFile.ts')
const before = readSettings(root)
const given = { ...flags.given }

const missing = settings.filter(({ key }) => given[key] === undefined)
if (missing.length > 0 && process.stdin.isTTY) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  for (const { key, question, usual } of missing) {
    const kept = settingBefore(before, key) ?? usual
    const answer = await terminal.question(`${question}${kept === '' ? '' : ` [${kept}]`}: `)
    given[key] = answer.trim() === '' ? kept : answer.trim()
  }
  terminal.close()
} else {
  for (const { key, usual } of missing) given[key] = settingBefore(before, key) ?? usual
}

const text = settingsText(before, given)
const faults = faultsIn(text)
if (faults.length > 0) {
  console.error(['Nothing was written, because these settings cannot work:', ...faults.map(faultLine)].join('\n'))
  process.exit(1)
}
console.log(`Written: ${writeSettings(root, text).join(', ')}
Next: "npm run preview:tenant" opens the editor on this computer with these settings, without the sandbox.`)
