import { type RefObject, useLayoutEffect, useState } from 'react'
import { idle } from '../../ui/idle.ts'

/**
 * How many of the first rows of a list are made. Where all rows are new and the list is out of sight, as after an import,
 * they are made once the page has been drawn, a few in each frame: what is in sight does not wait for them.
 */
export function useFirstRows(ids: readonly number[], list: RefObject<HTMLElement | null>): number {
  const [first, last] = [ids[0], ids.at(-1)]
  const [known, setKnown] = useState({ first, last, made: madeAtFirst })
  if (first !== known.first || last !== known.last) {
    const areAllNew = first !== known.first && last !== known.last
    setKnown({ first, last, made: areAllNew ? 0 : known.made })
  }
  const { made } = known
  // Before the screen is drawn, so that rows in sight never appear a frame late.
  useLayoutEffect(() => {
    const make = (count: number) => setKnown((before) => ({ ...before, made: count }))
    if (made >= madeAtFirst) return undefined
    if (made === 0 && isInSight(list.current)) {
      make(madeAtFirst)
      return undefined
    }
    let isLeft = false
    const makeMore = () => {
      if (!isLeft) make(made + madePerFrame)
    }
    // The first ones wait for an idle moment, the others for a frame each.
    if (made === 0) void idle(200).then(makeMore)
    else requestAnimationFrame(makeMore)
    return () => {
      isLeft = true
    }
  }, [made, list])
  return made
}

/** As many as a large window shows. */
const madeAtFirst = 16

/** A few rows, so that a frame is not late. */
export const madePerFrame = 2

/** True unless all of an element is below what its pane shows. */
function isInSight(element: HTMLElement | null): boolean {
  if (element === null) return true
  const pane = element.closest('main')?.getBoundingClientRect().bottom ?? window.innerHeight
  return element.getBoundingClientRect().top <= Math.min(pane, window.innerHeight)
}
