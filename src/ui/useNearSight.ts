import { type RefObject, useEffect, useState } from 'react'

/** Where a part of the page stands: near to what is in sight, or away, with the height it had there. */
export type NearSight = { readonly isNear: true } | { readonly isNear: false; readonly height: number }

/**
 * Whether a part is in sight or a screen away from it, so that what is far can be left out. It is near until the browser says
 * otherwise, where the browser cannot tell, and while the focus is in it.
 */
export function useNearSight(part: RefObject<HTMLElement | null>): NearSight {
  const [sight, setSight] = useState<NearSight>({ isNear: true })
  useEffect(() => {
    const element = part.current
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined
    const tell = (entries: readonly IntersectionObserverEntry[]) => {
      const last = entries.at(-1)
      if (last === undefined) return
      if (last.isIntersecting) setSight((before) => (before.isNear ? before : { isNear: true }))
      else if (!element.contains(document.activeElement))
        setSight((before) => (before.isNear ? { isNear: false, height: last.boundingClientRect.height } : before))
    }
    // The second is for a part in a pane that scrolls by itself: https://w3c.github.io/IntersectionObserver/#dom-intersectionobserverinit-scrollmargin
    const observer = new IntersectionObserver(tell, { rootMargin: '100%', scrollMargin: '100%' })
    observer.observe(element)
    return () => observer.disconnect()
  }, [part])
  return sight
}
