import { useEffect, useState } from 'react'
import type { Payload } from '../domain/payload/payload.ts'
import { announce } from '../ui/announce.ts'
import type { Live } from '../ui/live.ts'
import { countText, type Found, nothingFound } from './matchSteps.ts'

/** The matches of a query in the payload, looked for again once the payload rests after a change. */
export function usePayloadFind(payload: Live<Payload>, query: string): Found {
  const [found, setFound] = useState(nothingFound)
  useEffect(() => {
    if (query === '') return undefined
    let search = new AbortController()
    const start = (onFound: (found: Found) => void) => {
      search.abort()
      search = new AbortController()
      const { signal } = search
      void loadFinding().then(
        ({ findInSlices }) => {
          if (!signal.aborted) void findInSlices(payload.get(), query, { signal, onFound })
        },
        () => onFound({ query, matches: [], progress: 'lost' }),
      )
    }
    let timer = setTimeout(
      () =>
        start((now) => {
          setFound(now)
          if (now.progress !== 'searching') announce(countText(now, undefined))
        }),
      afterKeyMilliseconds,
    )
    const stop = () => {
      search.abort()
      clearTimeout(timer)
    }
    const unsubscribe = payload.subscribe(() => {
      stop()
      // What was found stays until all is found again: a count that starts over at each key would flicker.
      timer = setTimeout(() => start((now) => now.progress !== 'searching' && setFound(now)), afterChangeMilliseconds)
    })
    return () => {
      stop()
      unsubscribe()
    }
  }, [payload, query])
  if (query === '') return nothingFound
  return found.query === query ? found : { query, matches: [], progress: 'searching' }
}

const loadFinding = () => import('./findInSlices.ts')

const afterKeyMilliseconds = 50
const afterChangeMilliseconds = 250
