import { Hono } from 'hono'
import type { DirectoryThrottle } from './graph/directory/throttle.ts'
import type { PutLog } from './graph/putLog.ts'
import type { SearchIndex } from './graph/search/searchIndex.ts'
import { isLoopbackHost } from './identity/redirectUri.ts'
import { revokeAll } from './identity/tokenGrants.ts'
import { deleteAll, type Storage } from './storage/storage.ts'

/** Controls that no real service has: reset, revoke, a busy directory, a slow index, and the log of PUT bodies. For this machine alone. */
export function controlRoutes(storage: Storage, putLog: PutLog, throttle: DirectoryThrottle, index: SearchIndex): Hono {
  const delayAtFirst = index.delay()
  const everyAtFirst = throttle.every()
  const app = new Hono().basePath('/__sandbox')
  app.use('*', async (c, next) => {
    if (isFromThisMachine(c.req.raw)) return next()
    return c.text('The sandbox can be controlled from this machine alone.', 403)
  })

  // Signing keys stay: a page that is open gets a clear answer about its session, not about signatures.
  app.post('/reset', async (c) => {
    for (const prefix of ['connection/', 'item/', 'index/', 'group/', 'member/', 'grant/', 'sentinel/', 'gone/'])
      await deleteAll(storage, prefix)
    await revokeAll(storage)
    putLog.clear()
    throttle.setEvery(everyAtFirst)
    index.setDelay(delayAtFirst)
    return c.body(null, 204)
  })
  app.post('/revoke', async (c) => {
    await revokeAll(storage)
    return c.body(null, 204)
  })
  app.post('/throttle', (c) => {
    const every = Number(c.req.query('every') ?? Number.NaN)
    if (!Number.isInteger(every) || every < 0) return c.text('Say ?every= and a whole number; 0 is never.', 400)
    throttle.setEvery(every)
    return c.body(null, 204)
  })
  app.post('/index', (c) => {
    const seconds = Number(c.req.query('seconds') ?? Number.NaN)
    if (!Number.isFinite(seconds) || seconds < 0) return c.text('Say ?seconds= and a number; 0 is at once.', 400)
    index.setDelay(seconds)
    return c.body(null, 204)
  })
  app.get('/log', (c) => c.json(putLog.newestFirst()))
  app.get('/log/:n{[0-9]+}/body', (c) => {
    const body = putLog.bodyOf(Number(c.req.param('n')))
    if (body === undefined) return c.text('There is no such entry (any more).', 404)
    return c.body(body, 200, { 'Content-Type': 'application/octet-stream' })
  })
  return app
}

// Other sites can send a form here; they cannot hide where it comes from.
function isFromThisMachine(request: Request): boolean {
  const url = new URL(request.url)
  const origin = request.headers.get('Origin')
  return isLoopbackHost(url.hostname) && (origin === null || origin === url.origin)
}
