import { readSchemaOperation, type SchemaOperation } from '../domain/schemaOperation.ts'
import { connectionPath, segment } from './address.ts'
import type { ConnectionRead } from './connections.ts'
import type { GraphClient } from './graphClient.ts'
import { type Reading, readingOf } from './jsonAnswer.ts'
import { scopesByCall } from './scopes.ts'

/**
 * Reads how the registration of a schema stands. Graph asks to do that about once a minute.
 * https://learn.microsoft.com/graph/api/externalconnectors-connectionoperation-get
 */
export async function getSchemaOperation(
  client: GraphClient,
  { apiVersion, connectionId, signal }: Omit<ConnectionRead, 'scope'> & { readonly connectionId: string },
  operationId: string,
): Promise<Reading<SchemaOperation>> {
  const result = await client.send({
    method: 'GET',
    apiVersion,
    path: `${connectionPath(connectionId)}/operations/${segment(operationId)}`,
    scopes: [scopesByCall.readConnections[0]],
    signal,
  })
  return readingOf(result, readSchemaOperation)
}
