import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { createSandbox } from '../sandboxApp.ts'
import { sandboxConfig } from '../sandboxConfig.ts'
import { indexSeconds } from './indexSeconds.ts'
import { type StorageKind, storageFor } from './storageFor.ts'
import { throttleEvery } from './throttleEvery.ts'

/** A sandbox that listens on two ports, as the real sign-in service and the real Graph are two hosts. */
export type ServedSandbox = {
  readonly identityUrl: string
  readonly graphUrl: string
  /** What the app's config.json has to say to use it; also answered at `{identityUrl}/config.json`. */
  readonly config: object
  close(): Promise<void>
}

export async function serveSandbox(options: {
  readonly identityPort: number
  readonly graphPort: number
  readonly storage?: StorageKind
}): Promise<ServedSandbox> {
  const sandbox = createSandbox({
    storage: storageFor(options.storage),
    throttleEvery: throttleEvery(),
    indexSeconds: indexSeconds(),
  })
  const identityUrl = `http://localhost:${options.identityPort}`
  const graphUrl = `http://localhost:${options.graphPort}`
  const config = sandboxConfig(identityUrl, graphUrl)
  const front = new Hono()
  front.get('/config.json', cors(), (c) => c.json(config, 200, { 'Cache-Control': 'no-store' }))
  front.all('*', (c) => sandbox.identity.fetch(c.req.raw))

  const closeIdentity = await listen((request) => front.fetch(request), options.identityPort)
  const closeGraph = await listen((request) => sandbox.graph.fetch(request), options.graphPort)
  return {
    identityUrl,
    graphUrl,
    config,
    close: async () => {
      await Promise.all([closeIdentity(), closeGraph()])
    },
  }
}

function listen(fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: 'localhost', overrideGlobalObjects: false }, () =>
      resolve(
        () =>
          new Promise((closed, failed) => {
            server.close((error) => (error === undefined ? closed() : failed(error)))
          }),
      ),
    )
    server.once('error', reject)
  })
}
