import type { Plugin, ResolvedConfig } from 'vite'
import { buildBeside } from './buildBeside.ts'
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
    writeBundle: () =>
      buildBeside(app, {
        base: app.base,
        plugins: [securityPlugin()],
        build: { modulePreload: { polyfill: false }, rolldownOptions: { input: 'auth-redirect.html' } },
      }),
  }
}
