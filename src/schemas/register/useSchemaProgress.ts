import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import type { SchemaOperation } from '../../domain/schemaOperation.ts'
import type { GraphError } from '../../graph/graphError.ts'
import { getSchemaOperation } from '../../graph/schemaOperations.ts'
import { announce } from '../../ui/announce.ts'
import { type FollowedOperation, followedOf, followedOperations, settle } from './followedOperations.ts'
import { forgetSentSchema } from './sentSchema.ts'
import { progressWords } from './words.ts'

/** How a registration stands, as far as Graph was asked. */
export interface SchemaProgress {
  readonly status: SchemaOperation['status'] | undefined
  /** When Graph answered last, in milliseconds since 1970; 0 before that. */
  readonly checkedAt: number
  readonly error: GraphError | undefined
  readonly checkNow: () => void
}

/**
 * Follows the registration of a schema: at once, after five seconds, for what fails early, after half a minute, and then once a
 * minute, as Graph asks for. When it ends, the schema and the connection are read anew.
 * https://learn.microsoft.com/graph/api/externalconnectors-connectionoperation-get
 */
export function useSchemaProgress(operation: FollowedOperation): SchemaProgress {
  const { client } = useGraphCalls()
  const queries = useQueryClient()
  const { owner, connectionId, operationId, apiVersion, outcome } = operation
  const isFollowed = operationId !== '' && outcome === undefined
  const query = useQuery({
    queryKey: ['schemaOperation', owner, connectionId, operationId],
    queryFn: ({ signal }) => getSchemaOperation(client, { connectionId, apiVersion, signal }, operationId),
    enabled: isFollowed,
    refetchInterval: ({ state }) => waitAfter(state.dataUpdateCount),
    retry: false,
    networkMode: 'always',
    throwOnError: true,
    staleTime: waitAfter(0),
    refetchOnWindowFocus: false,
  })
  const known = query.data?.kind === 'ok' ? query.data.value : undefined
  const readAnew = () => {
    void queries.invalidateQueries({ queryKey: ['schema'] })
    void queries.invalidateQueries({ queryKey: ['connections'] })
  }
  const end = useEffectEvent((kind: 'completed' | 'failed') => {
    // The dialog and the page may both follow it: the first of them tells.
    if (!isFollowed || followedOf(followedOperations.get(), owner, connectionId)?.outcome !== undefined) return
    settle(operation, { kind, ...(known?.why === undefined ? {} : { why: known.why }) })
    announce(kind === 'completed' ? progressWords.done(connectionId) : progressWords.failed(connectionId))
    if (kind !== 'completed') return
    forgetSentSchema(connectionId)
    readAnew()
  })
  const status = known?.status
  useEffect(() => {
    if (status === 'completed' || status === 'failed') end(status)
  }, [status])
  return {
    status,
    checkedAt: query.dataUpdatedAt,
    error: query.data?.kind === 'error' ? query.data.error : undefined,
    checkNow: () => (operationId === '' ? readAnew() : void query.refetch()),
  }
}

/** In milliseconds, by how often Graph was asked. */
function waitAfter(asked: number): number {
  return asked <= 1 ? 5000 : asked === 2 ? 30_000 : 60_000
}
