import { useCallback } from 'react'
import type { ItemFlow } from '../item/useItemFlow.ts'
import type { ReadPayload } from '../sending/answer/useRejectedPayload.ts'

/** Reads a payload that was rejected elsewhere, by the schema that the form has. */
export function useRejectedReading({ context, committedId }: Pick<ItemFlow, 'context' | 'committedId'>): ReadPayload {
  return useCallback(
    async (text, signal) => {
      const { readRejected } = await import('../import/readRejected.ts')
      return readRejected(text, { context, connectionId: committedId }, signal)
    },
    [context, committedId],
  )
}
