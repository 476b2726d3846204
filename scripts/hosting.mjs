// npm run hosting: writes the ready files for hosts, in hosting/, anew from the table of headers.
import './requireSetup.mjs'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadTyped } from './loadTyped.mjs'

/** @type {typeof import('../config/hosting/hostingFiles.ts')} */
const { hostingFiles } = await loadTyped('./config/hosting/hostingFiles.ts')
for (const [name, make] of Object.entries(hostingFiles)) {
  writeFileSync(join('hosting', name), make())
  console.log(`Written: hosting/${name}`)
}
