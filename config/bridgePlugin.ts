import { build, type Plugin, type ResolvedConfig } from 'vite'
import { securityPlugin } from './securityPlugin.ts'

/**
 * Vite plugin: builds auth-redirect.html, the page that receives sign-in answers, after the app and apart from it.
 * Built together the two would share a chunk, and the bridge would load ten times the code it needs. `vite dev`
 * serves the page as it is.
 */
export function bridgePlugin(): Plugin {
  let app: ResolvedConfig
  return {
    name: 'external-item-editor:bridge',
    apply: 'build',
    configResolved(config) {
      app = config
    },
    async writeBundle() {
      await build({
        configFile: false,
        root: app.root,
        base: app.base,
        logLevel: app.logLevel ?? 'info',
        publicDir: false,
        plugins: [securityPlugin()],
        build: {
          target: app.build.target,
          outDir: app.build.outDir,
          emptyOutDir: false,
          modulePreload: { polyfill: false },
          reportCompressedSize: app.build.reportCompressedSize,
          rolldownOptions: { input: 'auth-redirect.html' },
        },
      })
    },
  }
}
