import { useEffect, useState } from 'react'

/** Whether there is more in an element than it shows, as its own size and that of what is in it change. */
export function useScrolls(element: HTMLElement | null): boolean {
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() => setScrolls(element.scrollHeight > element.clientHeight + 1))
    for (const each of [element, ...element.children]) observer.observe(each)
    return () => observer.disconnect()
  }, [element])
  return scrolls
}
