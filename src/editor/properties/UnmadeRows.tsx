import { useEffect, useRef } from 'react'

interface Props {
  /** The first of them. */
  readonly id: number
  readonly count: number
  /** The same function at every render. */
  readonly onSeen: (id: number, count: number) => void
}

/** The place of properties that have not been in sight yet: making all that a schema may have would take a while. */
export function UnmadeRows({ id, count, onSeen }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') onSeen(id, count)
    if (box.current === null || typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen(id, count)
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [id, count, onSeen])
  return <div ref={box} aria-hidden style={{ height: count * (rowHeight + gap) - gap }} />
}

/** Of a property that has nothing to say, and the room between two. */
const rowHeight = 44
const gap = 12
