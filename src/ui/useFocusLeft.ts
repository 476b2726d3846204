import { type RefObject, useLayoutEffect, useRef } from 'react'
import { leaveFocusBeside } from './keepFocusIn.ts'

/**
 * For the element of a component that may go away while a button in it has the focus: that goes to `next`, else to what stands
 * beside it.
 */
export function useFocusLeft(next?: () => HTMLElement | undefined): RefObject<HTMLDivElement | null> {
  const nextNow = useRef(next)
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    nextNow.current = next
  })
  useLayoutEffect(() => {
    const { current } = ref
    return () => {
      if (current !== null) leaveFocusBeside(current, nextNow.current)
    }
  }, [])
  return ref
}
