import { useQuery } from '@tanstack/react-query'
import { useGraphCalls } from '../calling/graphCalls.ts'
import { useDirectory } from '../directory/directory.ts'
import { isExternalGroupId } from '../domain/acl.ts'
import type { ApiVersion } from '../domain/apiVersion.ts'
import { memoizeByObject } from '../domain/memoizeByObject.ts'
import { type ExternalGroupReading, readExternalGroups } from '../graph/externalGroups.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import { useAfterPause } from '../ui/useAfterPause.ts'
import { inOneGo } from './inOneGo.ts'

/** An external group as Graph has it, and how to read it anew; `reading` is undefined while it is on its way. */
export interface WatchedGroup {
  readonly reading: ExternalGroupReading | undefined
  readonly readAgain: () => void
}

const pauseMilliseconds = 500

/**
 * Reads an external group, after a pause in typing its ID, in one call with all others that are read at that moment. An ID that
 * cannot be one is not asked for, and nothing is while nobody is signed in.
 */
export function useExternalGroup(connectionId: string, typedId: string): WatchedGroup {
  const { client, apiVersion } = useGraphCalls()
  const { owner } = useDirectory()
  const groupId = useAfterPause(typedId.trim(), pauseMilliseconds)
  const query = useQuery({
    queryKey: externalGroupKey(owner, connectionId, groupId),
    queryFn: () => readerOf(client, apiVersion, connectionId)(groupId),
    enabled: owner !== '' && connectionId !== '' && isExternalGroupId(groupId),
    // Refusals and being offline are values: there is nothing to retry, and what is thrown is a bug.
    retry: false,
    networkMode: 'always',
    throwOnError: true,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  })
  const isOn = groupId === typedId.trim()
  return {
    reading: isOn && !(query.data?.kind === 'error' && query.isFetching) ? query.data : undefined,
    readAgain: () => void query.refetch(),
  }
}

/** What a group is known by in the cache of queries. */
export function externalGroupKey(owner: string, connectionId: string, groupId: string): readonly string[] {
  return ['externalGroup', owner, connectionId, groupId]
}

type GroupReader = (groupId: string) => Promise<ExternalGroupReading>

function readerOf(client: GraphClient, apiVersion: ApiVersion, connectionId: string): GroupReader {
  const readers = readersOf(client)
  const key = `${apiVersion} ${connectionId}`
  const reader = readers.get(key) ?? inOneGo((ids) => readExternalGroups(client, { apiVersion, connectionId }, ids))
  readers.set(key, reader)
  return reader
}

const readersOf = memoizeByObject<GraphClient, Map<string, GroupReader>>(() => new Map())
