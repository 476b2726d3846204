import { preview } from 'vite'
import { freePort } from '../../scripts/freePort.mjs'
import { appFolder, type Floor, floorsFolder } from './builds.ts'

/** The addresses of what is measured. */
export interface Servers {
  readonly editor: string
  readonly floor: (name: Floor) => string
  readonly close: () => Promise<void>
}

/** Serves the built editor with a sandbox that forgets everything, and the floors, each on a port of its own. */
export async function serve(firstPort: number): Promise<Servers> {
  process.env['SANDBOX_STORAGE'] = 'memory'
  const editorPort = await freePort(firstPort)
  const editor = await preview({ logLevel: 'warn', build: { outDir: appFolder }, preview: at(editorPort) })
  const floorPort = await freePort(editorPort + 1)
  const floor = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: floorsFolder },
    preview: at(floorPort),
  })
  return {
    editor: `http://localhost:${editorPort}/`,
    floor: (name) => `http://localhost:${floorPort}/${name}/${name}.html`,
    close: async () => {
      await editor.close()
      await floor.close()
    },
  }
}

function at(port: number) {
  return { host: 'localhost', port, strictPort: true }
}
