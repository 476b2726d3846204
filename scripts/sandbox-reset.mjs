// npm run sandbox:reset: forgets the items, sessions and consents the sandbox keeps in .sandbox/.
import './requireSetup.mjs'

const { runnerImport } = await import('vite')

/** @type {{ module: typeof import('../sandbox/hosts/reset.ts') }} */
const { module } = await runnerImport('./sandbox/hosts/reset.ts')
const folder = await module.resetSandbox()
console.log(`The sandbox is empty again (${folder}). Restart the editor if it is running, and sign in anew.`)
