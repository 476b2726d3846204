import { useRef, useState } from 'react'
import { useGraphCalls } from '../calling/graphCalls.ts'
import type { GraphError } from '../graph/graphError.ts'
import { type SearchHit, searchItems } from '../graph/searchItems.ts'

/** What searching in a connection came to. */
export interface BrowseHandle {
  readonly isSearching: boolean
  /** Undefined until something was searched. */
  readonly pages: readonly (readonly SearchHit[])[] | undefined
  /** How many hits were read. */
  readonly count: number
  readonly total: number
  readonly error: GraphError | undefined
  readonly search: (queryString: string) => void
  /** Does again what failed. */
  readonly again: () => void
  /** Reads the next page; undefined when there is none. */
  readonly more: (() => void) | undefined
}

interface Found {
  readonly pages: readonly (readonly SearchHit[])[]
  readonly total: number
  readonly hasMore: boolean
}

/** Searches one connection, only when that is asked for, and a page at a time. A later search calls off the one before. */
export function useBrowse(connectionId: string, fields: readonly string[]): BrowseHandle {
  const { client } = useGraphCalls()
  const [queryString, setQueryString] = useState('')
  const [found, setFound] = useState<Found>()
  const [error, setError] = useState<GraphError>()
  const [isSearching, setSearching] = useState(false)
  const abort = useRef<AbortController>(undefined)

  const read = async (query: string, before: readonly (readonly SearchHit[])[]) => {
    abort.current?.abort()
    const { signal } = (abort.current = new AbortController())
    setSearching(true)
    setError(undefined)
    const from = countOf(before)
    const ask = { connectionId, queryString: query, fields, from, size: pageSize(from) }
    const reading = await searchItems(client, ask, { signal })
    if (signal.aborted) return
    setSearching(false)
    if (reading.kind === 'error') return setError(reading.error)
    const { hits, total, hasMore } = reading.value
    // A page without hits is the last one, whatever it says.
    setFound({ pages: [...before, hits], total, hasMore: hasMore && hits.length > 0 })
  }
  const pages = found?.pages
  return {
    isSearching,
    pages,
    count: countOf(pages ?? []),
    total: found?.total ?? 0,
    error,
    search(query) {
      setQueryString(query)
      setFound(undefined)
      void read(query, [])
    },
    again: () => void read(queryString, pages ?? []),
    more: found?.hasMore === true && !isSearching ? () => void read(queryString, found.pages) : undefined,
  }
}

/** How many hits pages have together. */
export function countOf(pages: readonly (readonly SearchHit[])[]): number {
  return pages.reduce((count, page) => count + page.length, 0)
}

/** Few at first; whoever reads on reads many. https://learn.microsoft.com/graph/api/resources/searchrequest */
function pageSize(from: number): number {
  return from < 100 ? 25 : 200
}
