import { useEffect, useRef } from 'react'
import type { SendingProgress } from '../sending/protocol/submission.ts'
import { fieldSelector } from '../ui/place.ts'
import type { Panes } from './panes/usePanes.ts'

/** Shows the Result tab once a submission has to wait for Graph, as an answer does, unless somebody types where that would hide it. */
export function useShowBusy({ kind }: SendingProgress, { isOne, setTab }: Pick<Panes, 'isOne' | 'setTab'>): void {
  const isShown = useRef(false)
  useEffect(() => {
    if (kind === 'idle') isShown.current = false
    if (kind !== 'waiting' || isShown.current) return
    isShown.current = true
    if (!isTypingElsewhere(isOne)) setTab('response')
  }, [kind, isOne, setTab])
}

// Beside the tabs the form stays as it is.
function isTypingElsewhere(isOne: boolean): boolean {
  const field = document.activeElement?.closest(fieldSelector)
  return field instanceof Element && (isOne || field.closest('#page-side') !== null)
}
