import { useCallback, useEffect, useState } from 'react'

/** The rows of a long list that are made so far, and a way to make one of them at once. */
export interface GradualRows {
  readonly isMade: (id: string, position: number) => boolean
  readonly make: (id: string) => void
}

/**
 * Makes a long list without a pause: the first rows at once, the others one by one whenever the browser has nothing
 * else to do, until all are there for Tab, for the browser's search and for screen readers. A row once made stays.
 */
export function useGradualRows(rows: readonly string[]): GradualRows {
  const [made, setMade] = useState<ReadonlySet<string>>(new Set<string>())
  const make = useCallback((id: string) => setMade((before) => new Set([...before, id])), [])
  const isMade = (id: string, position: number) => position < mostAtFirst || made.has(id)
  const unmade = rows.filter((id, position) => !isMade(id, position))
  const [next] = unmade
  useEffect(() => (next === undefined ? undefined : whenIdle(() => make(next))), [next, make])
  return { isMade, make }
}

const mostAtFirst = 16

/** Calls back when the browser is idle and nobody types; answers with how to call it off. */
function whenIdle(callback: () => void): () => void {
  let cancel = soon(callback)
  // A row takes longer than the gap between two keys may last. Tab is none of them: it may be on its way to this row.
  const postpone = ({ key }: KeyboardEvent) => {
    if (key === 'Tab') return
    cancel()
    const timer = setTimeout(() => (cancel = soon(callback)), quietMilliseconds)
    cancel = () => clearTimeout(timer)
  }
  document.addEventListener('keydown', postpone, true)
  return () => {
    document.removeEventListener('keydown', postpone, true)
    cancel()
  }
}

const quietMilliseconds = 400

function soon(callback: () => void): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(callback, 20)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(callback, { timeout: 1000 })
  return () => cancelIdleCallback(handle)
}
