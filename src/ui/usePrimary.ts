import { type RefObject, useLayoutEffect, useState } from 'react'
import { live } from './live.ts'

/** A button that would be the one to press. */
interface Wish {
  readonly button: Element
  readonly isInSight: boolean
}

/** In the order in which they came. */
const wishes = live<readonly Wish[]>([])

/**
 * Whether a button that wishes to be the primary one is it. Of those in sight only one is, in a dialog as beside it: what came last,
 * as it is about what was just done. The header and the bar of Submit are always there, and lead where nothing else does.
 */
export function usePrimary(button: RefObject<Element | null>, isWished: boolean): boolean {
  const [isPrimary, setIsPrimary] = useState(true)
  useLayoutEffect(() => {
    const own = button.current
    if (!isWished || own === null) return undefined
    const stop = wishes.subscribe(() => setIsPrimary(primaryNear(own) === own))
    wishes.set([...wishes.get(), { button: own, isInSight: true }])
    if (own.closest(alwaysInSight) === null) sight?.observe(own)
    return () => {
      stop()
      sight?.unobserve(own)
      wishes.set(wishes.get().filter((wish) => wish.button !== own))
    }
  }, [button, isWished])
  return isWished && isPrimary
}

function primaryNear(own: Element): Element | undefined {
  const dialog = own.closest('dialog')
  const rivals = wishes
    .get()
    .flatMap(({ button, isInSight }) => (isInSight && button.closest('dialog') === dialog ? [button] : []))
  return rivals.findLast((button) => button.closest(frame) === null) ?? rivals.at(-1)
}

const frame = 'header, footer'
const alwaysInSight = `dialog, ${frame}`

const sight =
  typeof IntersectionObserver === 'undefined'
    ? undefined
    : new IntersectionObserver(
        (entries) => {
          const seen = new Map(entries.map(({ target, isIntersecting }) => [target, isIntersecting]))
          wishes.set(
            wishes.get().map(({ button, isInSight }) => ({ button, isInSight: seen.get(button) ?? isInSight })),
          )
        },
        // Where the page itself is scrolled, the bar of Submit lies over its lower edge.
        { rootMargin: '0px 0px -72px' },
      )
