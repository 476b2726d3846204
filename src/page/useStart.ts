import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { afterPress } from '../ui/afterPress.ts'
import { glide } from '../ui/glide.ts'
import { keepInPlace } from '../ui/keepInPlace.ts'

/** The start above the fields. */
export interface Start {
  readonly isShown: boolean
  /** To be set on it. */
  readonly part: RefObject<HTMLElement | null>
}

/**
 * Whether the start is shown: as long as nothing is in the form, and after that until it is out of sight or the focus leaves
 * the field that somebody began with, so that none moves while it is filled in; at once where another draft took the whole
 * form, which `serial` tells. The press that moves the focus ends first, and what has it then stays where it is, as far as the
 * page can scroll, and glides as far as it cannot.
 */
export function useStart(isBegun: boolean, serial: number): Start {
  const part = useRef<HTMLElement>(null)
  const [keptOf, setKeptOf] = useState<number>()
  if (!isBegun && keptOf !== serial) setKeptOf(serial)
  const isKept = isBegun && keptOf === serial
  useEffect(() => {
    const element = part.current
    if (!isKept || element === null || typeof IntersectionObserver === 'undefined') return undefined
    const fold = (beside: Element | null) => {
      const form = element.parentElement
      glide(
        form,
        keepInPlace(beside, () => flushSync(() => setKeptOf(undefined))),
      )
      // A list that is open stands at its field again.
      document.dispatchEvent(new Event('scroll'))
    }
    const observer = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting === false) fold(element.nextElementSibling)
    })
    observer.observe(element)
    const first = document.activeElement
    const onFocus = ({ target }: Event) => {
      // A menu stays at its button.
      if (!(target instanceof Element) || target === first || target.closest('[popover]') !== null) return
      afterPress(() => fold(document.activeElement))
    }
    document.addEventListener('focusin', onFocus)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', onFocus)
    }
  }, [isKept])
  return { isShown: !isBegun || isKept, part }
}
