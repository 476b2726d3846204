import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useGraphCalls } from '../calling/graphCalls.ts'
import { withRead } from '../domain/access/readMembers.ts'
import type { DirectoryPrincipal } from '../domain/directory/directoryPrincipal.ts'
import { groupMembers } from '../graph/directory/memberships.ts'
import type { GraphError } from '../graph/graphError.ts'
import { useDirectory } from './directory.ts'
import { membersRead } from './membersRead.ts'

/** The direct members of a group, as far as they were read. */
export interface GroupMemberList {
  readonly members: readonly DirectoryPrincipal[]
  /** How many there are on all pages, other things such as devices among them; undefined where Graph does not say. */
  readonly total: number | undefined
  readonly isReading: boolean
  readonly error: GraphError | undefined
  readonly tryAgain: () => void
  /** Reads the next page; undefined where there is none. */
  readonly more: (() => void) | undefined
}

/**
 * Reads who is in a group, a page at a time: of a group of a hundred thousand one page and the count. What was read is kept
 * for what else asks about the group while the page is open (`membersRead`).
 */
export function useGroupMembers(groupId: string): GroupMemberList {
  const { client } = useGraphCalls()
  const directory = useDirectory()
  const query = useInfiniteQuery({
    queryKey: ['groupMembers', directory.owner, groupId],
    queryFn: ({ signal, pageParam }) => groupMembers(client, groupId, { signal, next: pageParam }),
    initialPageParam: firstPage,
    getNextPageParam: (last) => (last.kind === 'ok' ? last.value.next : undefined),
    // Refusals and being offline are values: there is nothing to retry, and what is thrown is a bug.
    retry: false,
    networkMode: 'always',
    throwOnError: true,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  })
  const { data } = query
  const pages = useMemo(() => data?.pages.flatMap((page) => (page.kind === 'ok' ? [page.value] : [])) ?? [], [data])
  const members = useMemo(() => pages.flatMap((page) => page.members), [pages])
  const last = data?.pages.at(-1)
  useEffect(() => {
    if (pages.length === 0) return
    const source = membersRead(directory)
    const next = pages.at(-1)?.next
    const came = { members, isWhole: next === undefined, next }
    // What another part read of it may be more.
    source.set(withRead(source.get(), new Map([[groupId.toLowerCase(), came]])))
  }, [pages, members, directory, groupId])
  const isReading = query.isFetching
  const error = last?.kind === 'error' && !isReading ? last.error : undefined
  return {
    members,
    total: pages[0]?.total,
    isReading,
    error,
    // A page that failed is asked for again; what was read before it stays.
    tryAgain: () => void query.refetch(),
    more: query.hasNextPage && !isReading ? () => void query.fetchNextPage() : undefined,
  }
}

const firstPage: string | undefined = undefined
