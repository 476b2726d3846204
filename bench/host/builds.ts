import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { fluentTokensPlugin } from '../../config/fluentTokensPlugin.ts'

/** Where the measured pages are built, from the root of the repository. */
export const appFolder = 'bench/.dist/app'
export const floorsFolder = 'bench/.dist/floors'

/** The floors, each a page of its own that shares no chunk with the others. */
export const floors = ['codemirror', 'react', 'fluent'] as const
export type Floor = (typeof floors)[number]

/** Builds the editor as for production, with a list of what is in which chunk. */
export async function buildApp(): Promise<void> {
  await build({ logLevel: 'warn', build: { outDir: appFolder, emptyOutDir: true, manifest: true } })
}

/** Builds the floors as the editor is built. */
export async function buildFloors(): Promise<void> {
  for (const floor of floors) {
    await build({
      configFile: false,
      root: 'bench/floors',
      base: './',
      logLevel: 'warn',
      plugins: [react(), fluentTokensPlugin()],
      build: {
        target: 'baseline-widely-available',
        outDir: `../.dist/floors/${floor}`,
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 1200,
        rolldownOptions: { input: `bench/floors/${floor}.html` },
      },
    })
  }
}
