import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { unversionedFiles } from '../src/offline/worker/ownAddresses.ts'
import { buildBeside } from './buildBeside.ts'

/**
 * Vite plugin: builds service-worker.js, which keeps the files of the build on the device, after the app and apart from it:
 * only then is it known what they are. `vite dev` has none.
 */
export function serviceWorkerPlugin(): Plugin {
  let app: ResolvedConfig
  return {
    name: 'external-item-editor:service-worker',
    apply: 'build',
    configResolved(config) {
      app = config
    },
    async writeBundle(_options, bundle) {
      const contentOf = (name: string) => readFileSync(resolve(app.root, app.build.outDir, name))
      await buildBeside(app, {
        define: { filesOfBuild: JSON.stringify(filesToKeep(Object.keys(bundle), contentOf)) },
        build: {
          rolldownOptions: {
            input: 'src/offline/worker/serviceWorker.ts',
            // A script of the old kind: not every browser runs workers that are modules.
            output: { format: 'iife', entryFileNames: 'service-worker.js' },
          },
        },
      })
    },
  }
}

/** A file to keep: its revision is null where the name changes with the content. */
export interface KeptFile {
  readonly url: string
  readonly revision: string | null
}

/** What the app needs to open and to work, of what a build wrote, with what is copied from public/. */
export function filesToKeep(built: readonly string[], contentOf: (name: string) => Uint8Array): readonly KeptFile[] {
  const parts = built.filter((name) => name.startsWith('assets/') && !name.endsWith('.map')).toSorted()
  return [
    ...unversionedFiles.map((url) => ({ url, revision: revisionOf(contentOf(url)) })),
    ...parts.map((url) => ({ url, revision: null })),
  ]
}

function revisionOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
