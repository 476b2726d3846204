// npm run check-items -- FILES OR FOLDERS [--schema FILE] [--api v1.0|beta] [--json] [--help]: what the editor would say
// about payloads, schemas and error answers, for a connector's own tests. README.md shows it.
const startedIn = process.cwd()
await import('./requireSetup.mjs')

// Importing a module through Vite says "development" if nobody has said anything.
process.env['NODE_ENV'] = 'production'

const { runnerImport } = await import('vite')

/** @type {{ module: typeof import('../checkItems/checkItems.ts') }} */
const { module } = await runnerImport('./checkItems/checkItems.ts', { configFile: false, logLevel: 'error' })
// npm runs its scripts in the project's folder, and says here where it was called.
const calledIn = process.env['npm_lifecycle_event'] === 'check-items' ? process.env['INIT_CWD'] : undefined
process.exitCode = module.checkItems(process.argv.slice(2), calledIn ?? startedIn, (text) => process.stdout.write(text))
