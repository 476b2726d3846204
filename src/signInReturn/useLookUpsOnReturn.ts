import { useEffect } from 'react'
import { openNameRules } from '../domain/openNameRules.ts'
import { type Problem, placeKey } from '../domain/problem.ts'
import type { Live } from '../ui/live.ts'
import { lookUpAt } from '../ui/lookUp.ts'
import { controlAt, longestWait, placeAttribute } from '../ui/place.ts'

/**
 * Looks up whom the names and addresses stand for that were left open while nobody was signed in. A field may still be on its
 * way into the page; one that stays off it is left alone.
 */
export function useLookUpsOnReturn(state: Pick<Live<{ readonly problems: readonly Problem[] }>, 'get'>): void {
  useEffect(() => {
    const giveUp = performance.now() + longestWait
    let open = state
      .get()
      .problems.filter(({ rule }) => openNameRules.has(rule))
      .slice(0, mostAtOnce)
      .map(({ place }) => placeKey(place))
    const look = () => {
      const there = open.filter((key) => controlAt(key)?.getAttribute(placeAttribute) === key)
      open = open.filter((key) => !there.includes(key))
      for (const key of there) lookUpAt(key)
      if (open.length > 0 && performance.now() < giveUp) frame = requestAnimationFrame(look)
    }
    let frame = requestAnimationFrame(look)
    return () => cancelAnimationFrame(frame)
  }, [state])
}

/** Each asks the directory by itself. */
const mostAtOnce = 20
