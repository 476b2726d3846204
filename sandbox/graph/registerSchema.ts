import { failingPropertyName } from '../constants.ts'
import { parseJson } from '../parseJson.ts'
import { beginOperation, operationStatus } from './connectionStore.ts'
import { findConnection } from './connections.ts'
import type { GraphContext, GraphRequest, Outcome } from './graphContext.ts'
import { malformed, notFound } from './graphError.ts'
import { contextUrl, graphJson } from './graphJson.ts'
import { refuseNonAdministrator } from './permissions.ts'
import { readSchema } from './schemaInRequest.ts'

/**
 * PATCH …/schema: begins an operation that registers the schema, or adds to the one that is there.
 * https://learn.microsoft.com/graph/api/externalconnectors-schema-update
 */
export async function registerSchema(c: GraphRequest, graph: GraphContext): Promise<Outcome> {
  const found = await findConnection(c, graph, 'writeConnection')
  if (found.kind === 'refused') return found.refusal
  const refusal = refuseNonAdministrator(c.get('caller'))
  if (refusal !== undefined) return refusal
  const { id, schema: before = [] } = found.connection
  const schema = readSchema(parseJson(await c.req.text()), before, c.get('version'))
  if (typeof schema === 'string') return malformed('InvalidSchema', schema)
  const fails = schema.some(({ name }) => name === failingPropertyName)
  const failure = { failure: `The property '${failingPropertyName}' could not be registered.` }
  const operation = await beginOperation(graph, id, { schema, ...(fails ? failure : {}) })
  const location = `https://graph.microsoft.com/${c.get('version')}/external/connections/${id}/operations/${operation}`
  return new Response(null, { status: 202, headers: { Location: location } })
}

/** GET …/operations/{id}. https://learn.microsoft.com/graph/api/externalconnectors-connectionoperation-get */
export async function getOperation(c: GraphRequest, graph: GraphContext): Promise<Outcome> {
  const found = await findConnection(c, graph, 'connections')
  if (found.kind === 'refused') return found.refusal
  const id = c.req.param('operation') ?? ''
  const operation = await operationStatus(graph, found.connection.id, id)
  if (operation === undefined) return notFound('ItemNotFound', `There is no operation '${id}' in this connection.`)
  const { status, failure } = operation
  const fragment = `external/connections('${found.connection.id}')/operations/$entity`
  const error = failure === undefined ? null : { code: 'SchemaRegistrationFailed', message: failure }
  return graphJson({ '@odata.context': contextUrl(c.get('version'), fragment), id, status, error })
}
