import { useEffect, useState } from 'react'
import { useAfterPause } from '../../ui/useAfterPause.ts'
import type { RejectedPayload } from './itemAtHand.ts'

/** What is known of a rejected payload beside its text. */
export interface PayloadHints {
  /** By which schema it is to be checked; `auto` is that of its connection, or else of the form. */
  readonly against: SchemaKey
  /** Where it was sent, as far as the answer says so. */
  readonly url: string | undefined
}

/** The schema of a connection, one that is kept on this device, the one that goes without saying, or none. */
export type SchemaKey = 'auto' | 'none' | `connection ${string}` | `saved ${string}`

/** Reads a payload that was rejected elsewhere; answers with it, checked, or with why there is none in the text. */
export type ReadPayload = (
  text: string,
  signal: AbortSignal,
  hints?: PayloadHints,
) => Promise<({ readonly kind: 'item' } & RejectedPayload) | { readonly kind: 'unread'; readonly why: string }>

type Reading = Awaited<ReturnType<ReadPayload>>

/** What was pasted as the payload, once it is read; nothing for an empty box. */
export function useRejectedPayload(
  text: string,
  read: ReadPayload,
  { against, url }: PayloadHints = nothingKnown,
): Reading | undefined {
  const [last, setLast] = useState<{ readonly text: string; readonly reading: Reading }>()
  const settled = useAfterPause(text, 200)
  useEffect(() => {
    if (settled.trim() === '') return undefined
    const reading = new AbortController()
    read(settled, reading.signal, { against, url }).then(
      (result) => setLast({ text: settled, reading: result }),
      (error: unknown) => {
        if (!reading.signal.aborted) throw error
      },
    )
    return () => reading.abort()
  }, [settled, read, against, url])
  return last?.text === text ? last.reading : undefined
}

const nothingKnown: PayloadHints = { against: 'auto', url: undefined }
