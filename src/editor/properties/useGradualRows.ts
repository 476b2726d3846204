import { useCallback, useEffect, useState } from 'react'

/** The rows of a long list that are made so far, and a way to make one of them at once. */
export interface GradualRows {
  readonly isMade: (id: string, position: number) => boolean
  readonly make: (id: string) => void
}

/**
 * Makes a long list without a pause: the first rows at once, the others two at a time whenever the browser has nothing
 * else to do, until all are there for Tab, for the browser's search and for screen readers. A row once made stays.
 */
export function useGradualRows(rows: readonly string[]): GradualRows {
  const [made, setMade] = useState<ReadonlySet<string>>(new Set<string>())
  const make = useCallback((...ids: readonly string[]) => setMade((before) => new Set([...before, ...ids])), [])
  const isMade = (id: string, position: number) => position < mostAtFirst || made.has(id)
  const next = rows.filter((id, position) => !isMade(id, position)).slice(0, mostPerStep)
  const wanted = next.join(' ')
  useEffect(() => (wanted === '' ? undefined : whenIdle(() => make(...wanted.split(' ')))), [wanted, make])
  return { isMade, make }
}

const mostAtFirst = 16
const mostPerStep = 2

/** Calls back when the browser is idle; answers with how to call it off. */
function whenIdle(callback: () => void): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(callback, 20)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(callback, { timeout: 1000 })
  return () => cancelIdleCallback(handle)
}
