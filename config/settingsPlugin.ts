import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { faultLine, faultsIn, readSettings, rescueSettings, settingsFile } from './settingsFile.ts'

/**
 * Vite plugin: a build takes your own settings along, and says what is wrong with them. Without settings of your own it
 * writes none, so that copying it over an older one on a host leaves the settings there alone.
 */
export function settingsPlugin(): Plugin {
  let app: ResolvedConfig
  return {
    name: 'external-item-editor:settings',
    apply: 'build',
    configResolved(config) {
      app = config
    },
    buildStart() {
      if (rescueSettings(app.root, app.build.outDir))
        app.logger.warn(`Your settings were in ${app.build.outDir}. They are kept in ${settingsFile} now.`)
    },
    writeBundle() {
      const text = readSettings(app.root)
      if (text !== undefined) writeFileSync(resolve(app.root, app.build.outDir, settingsFile), text)
    },
    // Last of all, where it is seen.
    closeBundle() {
      const text = readSettings(app.root)
      const faults = text === undefined ? [] : faultsIn(text)
      if (faults.length > 0)
        app.logger.warn([`\n${settingsFile} cannot be used yet:`, ...faults.map(faultLine)].join('\n'))
    },
  }
}
