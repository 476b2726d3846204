import type { Hono } from 'hono'
import { getConnection, listConnections } from './connections.ts'
import { createConnection } from './createConnection.ts'
import type { GraphContext, GraphEnv, Handle } from './graphContext.ts'
import { getOperation, registerSchema } from './registerSchema.ts'
import { getSchema } from './schema.ts'
import { updateConnection } from './updateConnection.ts'

/** Connections, their schemas, and the operations by which a schema is registered. */
export function connectionRoutes(app: Hono<GraphEnv>, graph: GraphContext, handle: Handle, version: string): void {
  const all = `${version}/external/connections`
  const one = `${all}/:connection`
  app.get(
    all,
    handle('connections', (c) => listConnections(c, graph)),
  )
  app.post(
    all,
    handle('writeConnection', (c) => createConnection(c, graph)),
  )
  app.get(
    one,
    handle('connections', (c) => getConnection(c, graph)),
  )
  app.patch(
    one,
    handle('writeConnection', (c) => updateConnection(c, graph)),
  )
  app.get(
    `${one}/schema`,
    handle('connections', (c) => getSchema(c, graph)),
  )
  app.patch(
    `${one}/schema`,
    handle('writeConnection', (c) => registerSchema(c, graph)),
  )
  app.get(
    `${one}/operations/:operation`,
    handle('connections', (c) => getOperation(c, graph)),
  )
}
