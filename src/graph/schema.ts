import { type ConnectionSchema, readConnectionSchema } from '../domain/connectionSchema.ts'
import { segment } from './address.ts'
import type { ConnectionRead } from './connections.ts'
import type { GraphClient } from './graphClient.ts'
import { type Reading, readingOf } from './jsonAnswer.ts'
import { scopesByCall } from './scopes.ts'

/**
 * Reads the schema of a connection. `notFound` means that none is registered (or that there is no such connection).
 * https://learn.microsoft.com/graph/api/externalconnectors-schema-get
 */
export async function getSchema(
  client: GraphClient,
  { connectionId, apiVersion, scope, signal }: ConnectionRead & { readonly connectionId: string },
): Promise<Reading<ConnectionSchema>> {
  const result = await client.send({
    method: 'GET',
    apiVersion,
    path: `/external/connections/${segment(connectionId)}/schema`,
    scopes: [scope ?? scopesByCall.readConnections[0]],
    // Without it, newer labels and the principal types all read "unknownFutureValue".
    headers: { prefer: 'include-unknown-enum-members' },
    signal,
  })
  return readingOf(result, (json) => {
    const reading = readConnectionSchema(json)
    return reading.kind === 'schema' ? reading.schema : undefined
  })
}
