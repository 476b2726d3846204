import { operationIdIn } from '../domain/schemaOperation.ts'
import { schemaPath } from './address.ts'
import { callPatiently } from './callPatiently.ts'
import type { ConnectionRead } from './connections.ts'
import type { GraphClient } from './graphClient.ts'
import { type GraphError, headerOf } from './graphError.ts'
import { scopesByCall } from './scopes.ts'

/** How the request to register a schema ended: taken, with the operation to follow where Graph named one, or refused. */
export type SchemaRegistration =
  | { readonly kind: 'begun'; readonly operationId: string | undefined }
  | { readonly kind: 'error'; readonly error: GraphError }

/**
 * Asks Graph to register a schema, or to extend the one that is there. `body` is sent as it is.
 * https://learn.microsoft.com/graph/api/externalconnectors-schema-update
 */
export async function registerSchema(
  client: GraphClient,
  { apiVersion, connectionId, signal }: Omit<ConnectionRead, 'scope'> & { readonly connectionId: string },
  body: string,
): Promise<SchemaRegistration> {
  const send = () =>
    client.send({
      method: 'PATCH',
      apiVersion,
      path: schemaPath(connectionId),
      scopes: [scopesByCall.writeConnection[0]],
      body,
      signal,
    })
  const result = await callPatiently(send, { signal })
  if (result.kind === 'error') return { kind: 'error', error: result.error }
  return { kind: 'begun', operationId: operationIdIn(headerOf(result.response, 'location')) }
}
