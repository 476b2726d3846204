import { useState, useSyncExternalStore } from 'react'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import type { ConnectionList } from '../graph/connections.ts'
import { listConnections } from '../graph/connections.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import type { Reading } from '../graph/jsonAnswer.ts'
import { getSchema } from '../graph/schema.ts'
import { type RemoteRead, rememberReads } from './remoteRead.ts'

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
  return useRemote(
    accountId === undefined
      ? undefined
      : connectionLists(client, [accountId, apiVersion], (signal) => listConnections(client, { apiVersion, signal })),
  )
}

/** The schema of a connection; an empty id reads nothing. */
export function useSchema(
  { client, apiVersion, accountId }: ConnectionReader,
  connectionId: string,
): Remote<ConnectionSchema> {
  const read =
    accountId === undefined || connectionId === ''
      ? undefined
      : schemas(client, [accountId, connectionId, apiVersion], (signal) =>
          getSchema(client, { connectionId, apiVersion, signal }),
        )
  const remote = useRemote(read)
  const whose = JSON.stringify([accountId, connectionId])
  const [last, setLast] = useState<{ readonly whose: string; readonly remote: Remote<ConnectionSchema> }>()
  if (remote.kind === 'error' && last !== undefined) setLast(undefined)
  if (
    remote.kind === 'ok' &&
    (last?.remote.kind !== 'ok' || last.whose !== whose || last.remote.value !== remote.value)
  )
    setLast({ whose, remote })
  // Another API version reads the schema anew; until it is here, the fields stay where they are.
  return remote.kind === 'loading' && last?.whose === whose ? last.remote : remote
}

const connectionLists = rememberReads<ConnectionList>()
const schemas = rememberReads<ConnectionSchema>()

function useRemote<Value>(read: RemoteRead<Value> | undefined): Remote<Value> {
  const state = useSyncExternalStore(read?.subscribe ?? neverChanges, () => read?.get())
  if (read === undefined || state === undefined) return { kind: 'off' }
  // A bug must not look as if it were loading for ever.
  if (state.fault !== undefined) throw state.fault.thrown
  const { reading, isUnderWay } = state
  if (reading === undefined || (reading.kind === 'error' && isUnderWay)) return { kind: 'loading' }
  return { ...reading, refresh: read.refresh }
}

const neverChanges = () => () => undefined
