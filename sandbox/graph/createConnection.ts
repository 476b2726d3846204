import { z } from 'zod'
import { parseJson } from '../parseJson.ts'
import { connectionById, keepConnection } from './connectionStore.ts'
import { connectionJson } from './connections.ts'
import type { GraphContext, GraphRequest, Outcome } from './graphContext.ts'
import { malformed } from './graphError.ts'
import { contextUrl, graphJson } from './graphJson.ts'
import { refuseNonAdministrator } from './permissions.ts'

const shape = z.strictObject({
  '@odata.type': z.literal('#microsoft.graph.externalConnectors.externalConnection').optional(),
  id: z.string(),
  name: z.string().min(1).max(128),
  description: z.string().nullish(),
})

const reserved = new Set(
  'None Directory Exchange ExchangeArchive LinkedIn Mailbox OneDriveBusiness SharePoint Teams Yammer Connectors TaskFabric PowerBI Assistant TopicEngine MSFT_All_Connectors'.split(
    ' ',
  ),
)

/**
 * POST /external/connections: a draft that belongs to the app that made it.
 * https://learn.microsoft.com/graph/api/externalconnectors-external-post-connections
 */
export async function createConnection(c: GraphRequest, graph: GraphContext): Promise<Outcome> {
  const caller = c.get('caller')
  const refusal = refuseNonAdministrator(caller)
  if (refusal !== undefined) return refusal
  const body = shape.safeParse(parseJson(await c.req.text()))
  if (!body.success) return malformed('InvalidRequest', z.prettifyError(body.error))
  const { id, name, description } = body.data
  if (!/^[A-Za-z0-9]{3,32}$/.test(id) || id.startsWith('Microsoft') || reserved.has(id)) {
    return malformed('InvalidConnectionId', `/id: '${id}' is not a connection id: 3 to 32 letters and digits.`)
  }
  if ((await connectionById(graph, id)) !== undefined) {
    return { status: 409, code: 'NameAlreadyExists', message: 'The specified resource name already exists' }
  }
  const connection = {
    id,
    name,
    description: description ?? '',
    state: 'draft',
    contentCategory: 'uncategorized',
    ownerAppId: caller.appId,
    authorizedAppIds: [],
  } as const
  await keepConnection(graph, connection)
  const version = c.get('version')
  const context = contextUrl(version, 'external/connections/$entity')
  return graphJson({ '@odata.context': context, ...connectionJson(connection, version) }, { status: 201 })
}
