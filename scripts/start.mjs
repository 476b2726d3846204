// npm start: builds the editor and serves it, together with the sandbox, on one local address.
// PORT chooses the port (5173 if unset); BROWSER=none keeps the browser closed.
import './requireSetup.mjs'
import { freePort, wantedPort } from './freePort.mjs'
import { openBrowser, wantsBrowser } from './openBrowser.mjs'

const { build, preview } = await import('vite')

const wanted = wantedPort(process.env['PORT'])
if (wanted === undefined) {
  console.error(`PORT must be a number from 1 to 65535, and it is "${process.env['PORT']}".`)
  process.exit(1)
}

console.log('Building the editor…')
await build({ logLevel: 'warn' })

const port = await freePort(wanted)
if (port !== wanted) console.log(`Port ${wanted} is taken, so the editor uses ${port}.`)
const server = await preview({ logLevel: 'warn', preview: { host: 'localhost', port, strictPort: true } })

const url = `http://localhost:${port}/`
console.log(`
External Item Editor: ${url}
Sign in to the sandbox as its administrator, a colleague or a guest; no password is needed.
Press Ctrl+C to stop.`)
if (wantsBrowser({ isTTY: process.stdout.isTTY, env: process.env })) openBrowser(url)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    // An answer still on its way must not keep the terminal waiting.
    setTimeout(() => process.exit(0), 2000).unref()
    void server.close().finally(() => process.exit(0))
  })
}
