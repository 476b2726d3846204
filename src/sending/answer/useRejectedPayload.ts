import { useEffect, useState } from 'react'
import { useAfterPause } from '../../ui/useAfterPause.ts'
import type { RejectedPayload } from './itemAtHand.ts'

/** Reads a payload that was rejected elsewhere; answers with it, checked, or with why there is none in the text. */
export type ReadPayload = (
  text: string,
  signal: AbortSignal,
) => Promise<({ readonly kind: 'item' } & RejectedPayload) | { readonly kind: 'unread'; readonly why: string }>

type Reading = Awaited<ReturnType<ReadPayload>>

/** What was pasted as the payload, once it is read; nothing for an empty box. */
export function useRejectedPayload(text: string, read: ReadPayload): Reading | undefined {
  const [last, setLast] = useState<{ readonly text: string; readonly reading: Reading }>()
  const settled = useAfterPause(text, 200)
  useEffect(() => {
    if (settled.trim() === '') return undefined
    const reading = new AbortController()
    read(settled, reading.signal).then(
      (result) => setLast({ text: settled, reading: result }),
      (error: unknown) => {
        if (!reading.signal.aborted) throw error
      },
    )
    return () => reading.abort()
  }, [settled, read])
  return last?.text === text ? last.reading : undefined
}
