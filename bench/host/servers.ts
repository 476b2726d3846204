import { preview } from 'vite'
import { serveBuild } from '../../e2e/servedBuild.ts'
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
  const editor = await serveBuild(firstPort, appFolder)
  const floorPort = await freePort(editor.port + 1)
  const floor = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: floorsFolder },
    preview: { host: 'localhost', port: floorPort, strictPort: true },
  })
  return {
    editor: editor.address,
    floor: (name) => `http://localhost:${floorPort}/${name}/${name}.html`,
    close: async () => {
      await editor.close()
      await floor.close()
    },
  }
}
