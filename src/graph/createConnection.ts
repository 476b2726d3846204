import type { ApiVersion } from '../domain/apiVersion.ts'
import { type NewConnection, newConnectionBody } from '../domain/newConnection.ts'
import { callPatiently } from './callPatiently.ts'
import type { GraphClient, GraphResult } from './graphClient.ts'
import { scopesByCall } from './scopes.ts'

/**
 * Creates a connection. It is a draft, and belongs to this app. `conflict` means that the ID is taken, as it also is after a busy
 * answer was waited out and the first try had arrived.
 * https://learn.microsoft.com/graph/api/externalconnectors-external-post-connections
 */
export function createConnection(
  client: GraphClient,
  { apiVersion, signal }: { readonly apiVersion: ApiVersion; readonly signal?: AbortSignal },
  connection: NewConnection,
): Promise<GraphResult> {
  const send = () =>
    client.send({
      method: 'POST',
      apiVersion,
      path: '/external/connections',
      scopes: [scopesByCall.writeConnection[0]],
      body: newConnectionBody(connection),
      signal,
    })
  return callPatiently(send, { signal })
}
