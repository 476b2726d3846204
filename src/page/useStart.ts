import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
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
 * Whether the start is shown: as long as nothing is in the form. Above its fields also after that, until it is folded or out of
 * sight, and at once not where another draft took the whole form, which `serial` tells. Nothing else takes it away, least of all
 * the press that leaves a field: what somebody aims at stays where it is. A key that leaves a field, and a choice from a list,
 * fold it. What has the focus stays in place as it folds, as far as the page can scroll, and glides as far as it cannot.
 * Beside the form, where nothing moves when it goes, it goes at once.
 */
export function useStart(isBegun: boolean, serial: number, isBeside: boolean): Start {
  const part = useRef<HTMLElement>(null)
  const [keptOf, setKeptOf] = useState<number>()
  const kept = isBeside ? undefined : serial
  if (!isBegun && keptOf !== kept) setKeptOf(kept)
  const isKept = isBegun && keptOf === serial && !isBeside
  useEffect(() => {
    if (!isKept || part.current === null) return undefined
    return onceUnseen(part.current, () => flushSync(() => setKeptOf(undefined)))
  }, [isKept])
  const fold = useCallback(() => {
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
  }, [])
  useEffect(() => {
    if (!isKept) return undefined
    const hear = (event: Event) => {
      if (isDone(event)) fold()
    }
    document.addEventListener('keydown', hear)
    // A list that is chosen from is gone by the time that it is heard of elsewhere.
    document.addEventListener('click', hear, true)
    return () => {
      document.removeEventListener('keydown', hear)
      document.removeEventListener('click', hear, true)
    }
  }, [isKept, fold])
  return { isShown: !isBegun || isKept, part, fold }
}

/** A field of the form is left by a key, or has what was chosen for it. */
function isDone(event: Event): boolean {
  const { target } = event
  if (!(target instanceof Element) || target.closest('main') === null) return false
  if (!(event instanceof KeyboardEvent)) return target.closest('[role="option"]') !== null
  return event.key === 'Tab' || (event.key === 'Enter' && target.matches('[role="combobox"]'))
}
