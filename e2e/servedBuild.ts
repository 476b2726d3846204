import { preview } from 'vite'
import { freePort } from '../scripts/freePort.mjs'

/** A build that is served for who drives a browser by hand. */
export interface ServedBuild {
  readonly port: number
  readonly address: string
  readonly close: () => Promise<void>
}

/** Serves the build in a folder, on the first free port from this one on, with a sandbox that forgets everything. */
export async function serveBuild(firstPort: number, folder = 'dist'): Promise<ServedBuild> {
  process.env['SANDBOX_STORAGE'] = 'memory'
  const port = await freePort(firstPort)
  const server = await preview({
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: 'localhost', port, strictPort: true },
  })
  return { port, address: `http://localhost:${port}/`, close: () => server.close() }
}
