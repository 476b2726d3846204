import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { glide } from '../ui/glide.ts'
import { keepInPlace } from '../ui/keepInPlace.ts'
import { onceUnseen } from '../ui/onceUnseen.ts'

/** The start above the fields. */
export interface Start {
  readonly isShown: boolean
  /** To be set on it. */
  readonly part: RefObject<HTMLElement | null>
  /** Somebody has begun, and is not on the way to another place: takes it away at the next frame. */
  readonly fold: () => void
}

/**
 * Whether the start is shown: as long as nothing is in the form, and after that until it is folded or out of sight; at once
 * where another draft took the whole form, which `serial` tells. Nothing else takes it away, least of all the press that leaves
 * a field: what somebody aims at stays where it is. What has the focus stays in place as it folds, as far as the page can
 * scroll, and glides as far as it cannot.
 */
export function useStart(isBegun: boolean, serial: number): Start {
  const part = useRef<HTMLElement>(null)
  const [keptOf, setKeptOf] = useState<number>()
  if (!isBegun && keptOf !== serial) setKeptOf(serial)
  const isKept = isBegun && keptOf === serial
  useEffect(() => {
    if (!isKept || part.current === null) return undefined
    return onceUnseen(part.current, () => flushSync(() => setKeptOf(undefined)))
  }, [isKept])
  const fold = () => {
    // After the render that shows what was begun with.
    requestAnimationFrame(() => {
      const form = part.current?.parentElement ?? null
      glide(
        form,
        keepInPlace(document.activeElement, () => flushSync(() => setKeptOf(undefined))),
      )
      // A list that is open stands at its field again.
      document.dispatchEvent(new Event('scroll'))
    })
  }
  return { isShown: !isBegun || isKept, part, fold }
}
