import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { keepInPlace } from '../ui/keepInPlace.ts'

/** The start above the fields. */
export interface Start {
  readonly isShown: boolean
  /** To be set on it. */
  readonly part: RefObject<HTMLElement | null>
}

/**
 * Whether the start is shown: as long as nothing is in the form, and after that until it is out of sight or the focus is at
 * another part of the page, so that no field moves while somebody begins to fill in; at once where another draft took the
 * whole form, which `serial` tells.
 */
export function useStart(isBegun: boolean, serial: number): Start {
  const part = useRef<HTMLElement>(null)
  const [keptOf, setKeptOf] = useState<number>()
  if (!isBegun && keptOf !== serial) setKeptOf(serial)
  const isKept = isBegun && keptOf === serial
  useEffect(() => {
    const element = part.current
    if (!isKept || element === null || typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting !== false) return
      keepInPlace(element.nextElementSibling, () => flushSync(() => setKeptOf(undefined)))
    })
    observer.observe(element)
    // Whoever is at another part of the page has no field under the hand.
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Element && target.closest(elsewhere) !== null) setKeptOf(undefined)
    }
    document.addEventListener('focusin', onElsewhere)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', onElsewhere)
    }
  }, [isKept])
  return { isShown: !isBegun || isKept, part }
}

const elsewhere = '#page-side, #page-header, footer, dialog'
