// npm run sandbox: the sandbox alone, identity and Graph on ports of their own, as the real services are on hosts of
// their own. IDENTITY_PORT and GRAPH_PORT choose the ports (5180 and 5181 if unset).
import './requireSetup.mjs'
import { freePort } from './freePort.mjs'

const { runnerImport } = await import('vite')

/** @type {{ module: typeof import('../sandbox/hosts/standalone.ts') }} */
const { module } = await runnerImport('./sandbox/hosts/standalone.ts')
const identityPort = await freePort(Number(process.env['IDENTITY_PORT'] ?? 5180))
const graphPort = await freePort(Number(process.env['GRAPH_PORT'] ?? identityPort + 1))
const sandbox = await module.serveSandbox({ identityPort, graphPort })
console.log(`Sandbox identity: ${sandbox.identityUrl}
Sandbox Graph: ${sandbox.graphUrl}
Settings for an editor that is to use them: ${sandbox.identityUrl}/config.json
Press Ctrl+C to stop.`)
