import { useEffect, useRef } from 'react'
import styles from './PropertiesSection.module.css'

interface Props {
  readonly id: number
  /** The same function at every render. */
  readonly onSeen: (id: number) => void
}

/** The place of a property that has not been in sight yet: making all 128 that a schema may have would take a while. */
export function UnmadeRow({ id, onSeen }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') onSeen(id)
    if (box.current === null || typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen(id)
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [id, onSeen])
  return <div ref={box} aria-hidden className={styles.unmade} />
}
