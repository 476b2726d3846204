import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { inWords } from '../domain/limits.ts'
import type { Match } from '../domain/payload/findInPayload.ts'
import { findPattern } from '../domain/payload/findPattern.ts'
import type { Payload } from '../domain/payload/payload.ts'
import { announce } from '../ui/announce.ts'
import type { Live } from '../ui/live.ts'
import { longStringAt, type StringPosition } from './expandedStrings.ts'
import { countText, stepFrom } from './matchSteps.ts'
import { usePayloadFind } from './usePayloadFind.ts'

interface Showing {
  /** Shows a long string whole, because a match is in it. */
  readonly onExpand: (place: StringPosition) => void
  /** Brings a match in sight and says on which line it starts. */
  readonly onReveal: (match: Match) => number | undefined
}

/** What is typed into the find box, what is found, and the way from one match to the next. */
export function useMatchSteps(payload: Live<Payload>, { onExpand, onReveal }: Showing) {
  const [query, setQuery] = useState('')
  const [current, setCurrent] = useState<Match>()
  const found = usePayloadFind(payload, query)
  const isWaiting = useRef(false)
  const { matches, progress } = found
  const pattern = useMemo(() => findPattern(query), [query])
  const go = useCallback(
    (step: 1 | -1) => {
      const index = stepFrom(matches, current, step)
      const match = index === undefined ? undefined : matches[index]
      isWaiting.current = match === undefined && progress === 'searching'
      if (index === undefined || match === undefined) return
      const string = longStringAt(payload.get(), match)
      // It must be on the screen before it can be scrolled to.
      flushSync(() => {
        setCurrent(match)
        if (string !== undefined) onExpand(string)
      })
      const line = onReveal(match) ?? 0
      announce(`${inWords(index + 1)} of ${inWords(matches.length)}, line ${inWords(line)}`)
    },
    [matches, progress, current, payload, onExpand, onReveal],
  )
  // Enter may come before the first match is found; it is found outside React, so nothing else can tell.
  useEffect(() => {
    if (isWaiting.current && matches.length > 0) queueMicrotask(() => go(1))
  }, [matches, go])
  const changeQuery = (next: string) => {
    setQuery(next)
    setCurrent(undefined)
    isWaiting.current = false
  }
  return { query, changeQuery, count: countText(found, current), go, pattern, current }
}
