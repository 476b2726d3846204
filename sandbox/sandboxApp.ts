import { Hono } from 'hono'
import type { Clock } from './clock.ts'
import { controlRoutes } from './controlRoutes.ts'
import { directoryThrottle } from './graph/directory/throttle.ts'
import { createGraph } from './graph/graphApp.ts'
import { plainPath } from './graph/plainPath.ts'
import { putLog } from './graph/putLog.ts'
import { searchIndex } from './graph/search/searchIndex.ts'
import { createIdentity } from './identity/identityApp.ts'
import { signingKeys } from './identity/signingKeys.ts'
import { sandboxConfig } from './sandboxConfig.ts'
import { seededItems } from './seed/items.ts'
import { seededStorage } from './storage/seededStorage.ts'
import type { Storage } from './storage/storage.ts'

/** Something that answers web-standard requests. */
export type Fetcher = { fetch(request: Request): Response | Promise<Response> }

/** The sandbox in its two shapes: everything on one origin under /__sandbox/, or each service on an origin of its own. */
export type Sandbox = Fetcher & {
  /** Whether this path is the sandbox's when it is mounted on the app's origin. */
  answers(path: string): boolean
  readonly identity: Fetcher
  readonly graph: Fetcher
}

export type SandboxParts = {
  readonly storage: Storage
  readonly clock?: Clock
  /** How many reads of the directory it takes until one is answered with 429; 0 for never. */
  readonly throttleEvery?: number
  /** How many seconds it takes until search knows a new item. */
  readonly indexSeconds?: number
}

export function createSandbox(parts: SandboxParts): Sandbox {
  const { clock = Date.now, throttleEvery = 0, indexSeconds = 0 } = parts
  const storage = seededStorage(parts.storage, seededItems)
  const keys = signingKeys(storage)
  const log = putLog()
  const throttle = directoryThrottle(throttleEvery)
  const index = searchIndex(storage, clock, indexSeconds)
  const control = controlRoutes(parts.storage, log, throttle, index)
  const services = (identityPath: string, graphPath: string) => ({
    identity: createIdentity({ storage, clock, keys, basePath: identityPath }),
    graph: createGraph({ storage, clock, keys, basePath: graphPath, putLog: log, throttle, index }),
  })

  const mounted = services('/__sandbox/login', '/__sandbox/graph')
  const app = new Hono({ getPath: plainPath })
  app.get('/config.json', (c) => {
    const { origin } = new URL(c.req.url)
    const config = sandboxConfig(`${origin}/__sandbox/login`, `${origin}/__sandbox/graph`)
    return c.json(config, 200, { 'Cache-Control': 'no-store' })
  })
  app.route('/', mounted.identity)
  app.route('/', mounted.graph)
  app.route('/', control)

  const separate = services('', '')
  return {
    fetch: (request) => app.fetch(request),
    answers: (path) => path === '/config.json' || path.startsWith('/__sandbox/'),
    identity: separate.identity,
    graph: new Hono({ getPath: plainPath }).route('/', control).route('/', separate.graph),
  }
}
