import { useEffect, useState } from 'react'
import { onceAtRest } from './idle.ts'

/** True once the page is drawn and at rest: what tells of the past can wait for it, and the first key cannot. */
export function useAtRest(afterMilliseconds: number): boolean {
  const [isAtRest, setAtRest] = useState(false)
  useEffect(() => onceAtRest(afterMilliseconds, () => setAtRest(true)), [afterMilliseconds])
  return isAtRest
}
