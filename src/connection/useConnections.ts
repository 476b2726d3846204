import { useQuery } from '@tanstack/react-query'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import type { ConnectionList } from '../graph/connections.ts'
import { listConnections } from '../graph/connections.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import type { Reading } from '../graph/jsonAnswer.ts'
import { getSchema } from '../graph/schema.ts'

/** What a read of connections depends on. `accountId` is undefined while nobody is signed in: then nothing is read. */
export interface ConnectionReader {
  readonly client: GraphClient
  readonly apiVersion: ApiVersion
  readonly accountId: string | undefined
}

/** Something read from Graph: not asked for, on its way, there, or refused. */
export type Remote<Value> =
  | { readonly kind: 'off' }
  | { readonly kind: 'loading' }
  | (Reading<Value> & { readonly refresh: () => void })

/** The connections that the signed-in user can work with. */
export function useConnections({ client, apiVersion, accountId }: ConnectionReader): Remote<ConnectionList> {
  const query = useQuery({
    queryKey: ['connections', accountId, apiVersion],
    queryFn: ({ signal }) => listConnections(client, { apiVersion, signal }),
    enabled: accountId !== undefined,
    ...readOnce,
  })
  return remoteOf(accountId !== undefined, query)
}

/** The schema of a connection; an empty id reads nothing. */
export function useSchema(
  { client, apiVersion, accountId }: ConnectionReader,
  connectionId: string,
): Remote<ConnectionSchema> {
  const isOn = accountId !== undefined && connectionId !== ''
  const query = useQuery({
    queryKey: ['schema', accountId, connectionId, apiVersion],
    queryFn: ({ signal }) => getSchema(client, { connectionId, apiVersion, signal }),
    enabled: isOn,
    // Another API version reads the schema anew; until it is here, the fields stay where they are.
    placeholderData: (previous, previousQuery) =>
      previousQuery?.queryKey[1] === accountId && previousQuery?.queryKey[2] === connectionId && previous?.kind === 'ok'
        ? previous
        : undefined,
    ...readOnce,
  })
  return remoteOf(isOn, query)
}

// Refusals and being offline are values, so react-query has nothing to retry or to wait for, and what is thrown is a bug.
// A schema does not change while an item is written.
const readOnce = {
  retry: false,
  networkMode: 'always',
  throwOnError: true,
  staleTime: 5 * 60_000,
  refetchOnWindowFocus: false,
} as const

function remoteOf<Value>(
  isOn: boolean,
  query: { readonly data: Reading<Value> | undefined; readonly isFetching: boolean; readonly refetch: () => unknown },
): Remote<Value> {
  if (!isOn) return { kind: 'off' }
  if (query.data === undefined || (query.data.kind === 'error' && query.isFetching)) return { kind: 'loading' }
  return { ...query.data, refresh: () => void query.refetch() }
}
