import { Hono } from 'hono'
import { sensitivityLabels } from '../seed/sensitivityLabels.ts'
import { runBatch } from './batch.ts'
import { callerOf } from './bearer.ts'
import { connectionRoutes } from './connectionRoutes.ts'
import { directoryRoutes } from './directory/directoryRoutes.ts'
import { externalGroupRoutes } from './externalGroups/externalGroupRoutes.ts'
import type { GraphContext, GraphEnv, GraphRequest, GraphVersion, Handle, Outcome } from './graphContext.ts'
import { type GraphRefusal, graphErrorResponse, isRefusal, unknownToSandbox } from './graphError.ts'
import { graphHeaders } from './graphHeaders.ts'
import { graphJson } from './graphJson.ts'
import { deleteItem, getItem, putItem } from './items.ts'
import { getMe } from './me.ts'
import { odataMetadata } from './odataMetadata.ts'
import { refuseMissingScope } from './permissions.ts'
import { plainPath } from './plainPath.ts'
import { retrieve } from './search/retrieve.ts'
import { searchItems } from './search/searchItems.ts'

/** The part of Microsoft Graph that the editor talks to. */
export function createGraph(graph: GraphContext): Hono<GraphEnv> {
  const app = new Hono<GraphEnv>({ getPath: plainPath }).basePath(graph.basePath === '' ? '/' : graph.basePath)
  const answer = (c: GraphRequest, outcome: Outcome): Response =>
    isRefusal(outcome) && !(outcome instanceof Response)
      ? graphErrorResponse(outcome, c.get('ids'), graph.clock())
      : outcome

  app.use('*', graphHeaders(graph.clock))
  app.use('*', odataMetadata(graph.clock))
  app.use('*', async (c, next) => {
    const caller = await callerOf(c.req.header('Authorization'), graph.keys, graph.clock)
    if (isRefusal(caller)) return answer(c, caller)
    c.set('caller', caller)
    return next()
  })

  const handle: Handle =
    (kind, endpoint) =>
    async (c): Promise<Response> => {
      c.set('version', versionOf(c))
      return answer(c, refuseMissingScope(c.get('caller'), kind) ?? (await endpoint(c)))
    }
  const version = '/:version{beta|v1\\.0}'
  const connection = `${version}/external/connections/:connection`
  const item = `${connection}/items/:item`

  app.get(`${version}/me`, handle('me', getMe))
  directoryRoutes(app, graph, handle, version)
  externalGroupRoutes(app, graph, handle, connection)
  app.post(`${version}/$batch`, async (c) => answer(c, await runBatch(c, (request) => app.fetch(request))))
  app.post(
    `${version}/search/query`,
    handle('search', (c) => searchItems(c, graph)),
  )
  app.post(
    `${version}/copilot/retrieval`,
    handle('askCopilot', (c) => retrieve(c, graph)),
  )
  app.get(
    `${version}/security/dataSecurityAndGovernance/sensitivityLabels`,
    handle('labels', () => graphJson({ value: sensitivityLabels })),
  )
  connectionRoutes(app, graph, handle, version)
  app.get(
    item,
    handle('readItem', (c) => getItem(c, graph)),
  )
  app.delete(
    item,
    handle('writeItem', (c) => deleteItem(c, graph)),
  )
  app.put(item, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const response = await handle('writeItem', () => putItem(c, graph, bytes))(c)
    await logPut(c, graph, bytes, response.status)
    return response
  })
  app.all('*', (c) => answer(c, unknownToSandbox(`${c.req.method} ${c.req.path}`)))
  app.onError((error, c) => {
    const refusal: GraphRefusal = { status: 500, code: 'InternalServerError', message: `Sandbox bug: ${error.message}` }
    return graphErrorResponse(refusal, c.get('ids'), graph.clock())
  })
  return app
}

function logPut(c: GraphRequest, graph: GraphContext, bytes: Uint8Array<ArrayBuffer>, status: number): Promise<void> {
  const seen = {
    time: new Date(graph.clock()).toISOString(),
    version: c.get('version'),
    connection: c.req.param('connection') ?? '',
    item: c.req.param('item') ?? '',
    status,
    contentType: c.req.header('Content-Type') ?? '',
  }
  return graph.putLog.add(seen, bytes)
}

function versionOf(c: GraphRequest): GraphVersion {
  return c.req.param('version') === 'v1.0' ? 'v1.0' : 'beta'
}
