import { useState } from 'react'

/** Knows whether another item is on its way into the form. */
export interface NextOnItsWay {
  readonly isOpening: boolean
  /** It is, until this is settled. */
  readonly whileOpening: (opening: Promise<void>) => void
}

/**
 * The draft in the form is saved before another comes, and that may wait for the disk or for another tab. Meanwhile the form
 * stands there, and whoever types into it would be typing into the item they just left.
 */
export function useNextOnItsWay(): NextOnItsWay {
  const [count, setCount] = useState(0)
  return {
    isOpening: count > 0,
    whileOpening(opening) {
      setCount((now) => now + 1)
      void opening.finally(() => setCount((now) => now - 1))
    },
  }
}
