// npm run preview:tenant: builds the editor and serves it on this computer with the settings of config.json and with the
// headers that a host should send, without the sandbox. PORT chooses the port (5173 if unset).
import './requireSetup.mjs'
import { freePort, wantedPort } from './freePort.mjs'
import { loadTyped } from './loadTyped.mjs'
import { openBrowser, wantsBrowser } from './openBrowser.mjs'
import { root } from './root.mjs'

/** @type {typeof import('../config/settingsFile.ts')} */
const { faultLine, faultsIn, readSettings } = await loadTyped('./config/settingsFile.ts')
const text = readSettings(root)
const faults = text === undefined ? [] : faultsIn(text)
if (text === undefined || faults.length > 0) {
  const problem =
    text === undefined
      ? 'There is no config.json yet. Run "npm run configure" to write it.'
      : 'config.json cannot be used yet:'
  console.error([problem, ...faults.map(faultLine)].join('\n'))
  process.exit(1)
}
const wanted = wantedPort(process.env['PORT'])
if (wanted === undefined) {
  console.error(`PORT must be a number from 1 to 65535, and it is "${process.env['PORT']}".`)
  process.exit(1)
}

const { build, preview } = await import('vite')
console.log('Building the editor…')
await build({ logLevel: 'warn' })

/** @type {typeof import('../config/tenantPreview.ts')} */
const { tenantPreviewPlugins } = await loadTyped('./config/tenantPreview.ts')
const port = await freePort(wanted)
await preview({
  configFile: false,
  root,
  logLevel: 'warn',
  plugins: [...tenantPreviewPlugins(root)],
  preview: { host: 'localhost', port, strictPort: true, cors: false },
})

const url = `http://localhost:${port}/`
console.log(`
External Item Editor, with your own tenant: ${url}
Its redirect address, to be registered under "Single-page application": ${url}auth-redirect.html
Press Ctrl+C to stop.`)
if (wantsBrowser({ isTTY: process.stdout.isTTY, env: process.env })) openBrowser(url)
