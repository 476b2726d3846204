import { z } from 'zod'
import { parseJson } from '../parseJson.ts'
import { changeConnection } from './connectionStore.ts'
import { findConnection } from './connections.ts'
import type { GraphContext, GraphRequest, Outcome } from './graphContext.ts'
import { malformed } from './graphError.ts'
import { refuseNonAdministrator } from './permissions.ts'

const shape = z
  .strictObject({
    '@odata.type': z.literal('#microsoft.graph.externalConnectors.externalConnection'),
    name: z.string().min(1).max(128),
    description: z.string(),
    configuration: z.strictObject({
      '@odata.type': z.literal('#microsoft.graph.externalConnectors.configuration').optional(),
      authorizedAppIds: z.array(z.guid()),
    }),
  })
  .partial()

/**
 * PATCH /external/connections/{id}: its name, its description, and which apps may reach it.
 * https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-update
 */
export async function updateConnection(c: GraphRequest, graph: GraphContext): Promise<Outcome> {
  const found = await findConnection(c, graph, 'writeConnection')
  if (found.kind === 'refused') return found.refusal
  const refusal = refuseNonAdministrator(c.get('caller'))
  if (refusal !== undefined) return refusal
  const body = shape.safeParse(parseJson(await c.req.text()))
  if (!body.success) return malformed('InvalidRequest', z.prettifyError(body.error))
  const { name, description, configuration } = body.data
  const { connection } = found
  await changeConnection(graph, connection.id, {
    name: name ?? connection.name,
    description: description ?? connection.description,
    // The owner is among them already, and stays the owner.
    authorizedAppIds:
      configuration?.authorizedAppIds.map((id) => id.toLowerCase()).filter((id) => id !== connection.ownerAppId) ??
      connection.authorizedAppIds,
  })
  return new Response(null, { status: 204 })
}
