import { useMemo, useSyncExternalStore } from 'react'

/** Whether a media query holds, now and from then on. */
export function useMedia(query: string): boolean {
  const media = useMemo(() => {
    const list = window.matchMedia(query)
    const subscribe = (listener: () => void) => {
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    }
    return { subscribe, holds: () => list.matches }
  }, [query])
  return useSyncExternalStore(media.subscribe, media.holds)
}
