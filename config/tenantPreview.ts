import type { Plugin } from 'vite'
import { securityPlugin } from './securityPlugin.ts'
import { readSettings } from './settingsFile.ts'

/** The plugins of `npm run preview:tenant`: your own settings, read anew each time, and the headers a host should send. */
export function tenantPreviewPlugins(root: string): readonly Plugin[] {
  return [
    securityPlugin(),
    {
      name: 'external-item-editor:tenant-settings',
      configurePreviewServer(server) {
        server.middlewares.use('/config.json', (_request, response) => {
          const text = readSettings(root)
          response.statusCode = text === undefined ? 404 : 200
          response.setHeader('Content-Type', 'application/json; charset=utf-8')
          response.end(text)
        })
      },
    },
  ]
}
