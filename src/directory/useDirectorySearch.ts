import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DirectoryPrincipal } from '../domain/directory/directoryPrincipal.ts'
import { isGuid } from '../domain/guid.ts'
import type { FoundPrincipals, NextPrincipals } from '../graph/directory/findPrincipals.ts'
import type { GraphError } from '../graph/graphError.ts'
import { useLive } from '../ui/live.ts'
import { useAfterPause } from '../ui/useAfterPause.ts'
import { type Directory, type DirectoryRefusal, type FindOptions, useDirectory } from './directory.ts'

/** What a search for people and groups has come to. */
export type DirectorySearch =
  /** There is nothing to search for. */
  | { readonly kind: 'idle' }
  /** `isBusy` while Graph asked to wait before the next try. */
  | { readonly kind: 'searching'; readonly isBusy: boolean }
  | {
      readonly kind: 'found'
      readonly principals: readonly DirectoryPrincipal[]
      readonly total: number
      /** What could not be read, when people or groups alone could. */
      readonly unread: FoundPrincipals['unread']
      /** Reads the next page; undefined when there is none. */
      readonly more: (() => void) | undefined
    }
  /** Consent is missing or was refused: an ID can still be typed. */
  | { readonly kind: 'notAllowed'; readonly error: DirectoryRefusal; readonly tryAgain: () => void }
  | { readonly kind: 'failed'; readonly error: GraphError; readonly tryAgain: () => void }

const pauseMilliseconds = 250

/**
 * Searches the directory as somebody types: after a short pause, the last text alone, and what is on its way for an older one
 * is called off. A refusal is shown once and not tried again by itself. With `listsFirst` an empty text finds the first by
 * name, where this account may read the directory: that is nothing to ask for consent for.
 */
export function useDirectorySearch(typed: string, listsFirst = false): DirectorySearch {
  const directory = useDirectory()
  const isAllowed = useLive(directory.permission, ({ kind }) => kind === 'allowed')
  const isListing = typed.trim() === '' && listsFirst && isAllowed
  const text = useAfterPause(typed.trim(), pauseMilliseconds)
  const [busyFor, setBusyFor] = useState<string>()
  const query = useInfiniteQuery({
    queryKey: ['directory', directory.owner, text],
    queryFn: ({ signal, pageParam }) =>
      search(directory, text, { signal, next: pageParam, onWaiting: () => setBusyFor(text) }),
    initialPageParam: firstPage,
    getNextPageParam: (last) => (last.kind === 'ok' ? last.value.next : undefined),
    enabled: text !== '' || isListing,
    // Refusals and being offline are values: there is nothing to retry, and what is thrown is a bug.
    retry: false,
    networkMode: 'always',
    throwOnError: true,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  })
  if (typed.trim() === '' && !isListing) return { kind: 'idle' }
  // Whoever was found for another text is not offered: Enter would take somebody whom nobody meant.
  if (text !== typed.trim()) return { kind: 'searching', isBusy: false }
  const pages = query.data?.pages ?? []
  const last = pages.at(-1)
  if (last === undefined || (last.kind === 'error' && query.isFetching)) {
    return { kind: 'searching', isBusy: busyFor === text }
  }
  const tryAgain = () => void query.refetch()
  if (last.kind === 'error' && pages.length === 1) {
    // Nobody asked for the first of all.
    if (isListing) return { kind: 'idle' }
    const { error } = last
    if (error.kind === 'consentNeeded' || error.kind === 'forbidden') return { kind: 'notAllowed', error, tryAgain }
    return { kind: 'failed', error, tryAgain }
  }
  const read = pages.flatMap((page) => (page.kind === 'ok' ? [page.value] : []))
  return {
    kind: 'found',
    principals: read.flatMap(({ principals }) => principals),
    total: read[0]?.total ?? 0,
    unread: read.find(({ unread }) => unread !== undefined)?.unread,
    more: query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : undefined,
  }
}

const firstPage: NextPrincipals | undefined = undefined

async function search(directory: Directory, text: string, options: FindOptions) {
  if (!isGuid(text)) return directory.find(text, options)
  const [result] = await directory.resolve([{ text }], options)
  if (result?.kind === 'unreadable') return { kind: 'error', error: result.error } as const
  const principals =
    result?.kind === 'found' ? [result.principal] : result?.kind === 'ambiguous' ? result.principals : []
  return { kind: 'ok', value: { principals, total: principals.length, next: undefined, unread: undefined } } as const
}
