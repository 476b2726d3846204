import type { MiddlewareHandler } from 'hono'
import type { GraphEnv } from './graphContext.ts'

// As captured from the real service.
const exposedHeaders =
  'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, Retry-After, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, X-Planner-Operationid, x-ms-permissions-recommendations'

/** Gives every answer its ids, its date and Graph's CORS headers, and answers preflights. */
export function graphHeaders(clock: () => number): MiddlewareHandler<GraphEnv> {
  return async (c, next) => {
    const requestId = crypto.randomUUID()
    const ids = { requestId, clientRequestId: c.req.header('client-request-id') ?? requestId }
    c.set('ids', ids)
    if (c.req.method === 'OPTIONS') c.res = preflight(c.req.raw)
    else await next()

    const { headers } = c.res
    headers.set('request-id', ids.requestId)
    headers.set('client-request-id', ids.clientRequestId)
    headers.set('Date', new Date(clock()).toUTCString())
    headers.set('Access-Control-Allow-Origin', '*')
    headers.set('Access-Control-Expose-Headers', exposedHeaders)
    headers.set('Cache-Control', 'private')
    headers.append('Vary', 'Origin')
  }
}

function preflight(request: Request): Response {
  return new Response(null, {
    status: 200,
    headers: {
      'Access-Control-Allow-Methods': 'GET, PUT, POST, PATCH, DELETE',
      'Access-Control-Allow-Headers': request.headers.get('access-control-request-headers') ?? '*',
      'Access-Control-Max-Age': '3600',
    },
  })
}
