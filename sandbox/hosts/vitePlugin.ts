import { getRequestListener } from '@hono/node-server'
import type { Connect, Plugin } from 'vite'
import { createSandbox } from '../sandboxApp.ts'
import { indexSeconds } from './indexSeconds.ts'
import { type StorageKind, storageFor } from './storageFor.ts'
import { throttleEvery } from './throttleEvery.ts'

/** Mounts the sandbox on the app's own origin, in `vite` and in `vite preview`, and answers /config.json. */
export function sandboxPlugin(options: { readonly storage?: StorageKind } = {}): Plugin {
  // Made on first use: a plain `vite build` must not touch the disk or make keys.
  let middleware: Connect.NextHandleFunction | undefined
  const mount = (server: { readonly middlewares: Connect.Server }) => {
    middleware ??= sandboxMiddleware(options.storage)
    server.middlewares.use(middleware)
  }
  return { name: 'sandbox', configureServer: mount, configurePreviewServer: mount }
}

function sandboxMiddleware(storage: StorageKind | undefined): Connect.NextHandleFunction {
  const sandbox = createSandbox({
    storage: storageFor(storage),
    throttleEvery: throttleEvery(),
    indexSeconds: indexSeconds(),
  })
  const listener = getRequestListener((request) => sandbox.fetch(request), { overrideGlobalObjects: false })
  return (incoming, outgoing, next) => {
    const path = (incoming.url ?? '/').split('?')[0] ?? '/'
    if (sandbox.answers(path)) listener(incoming, outgoing).catch(next)
    else next()
  }
}
