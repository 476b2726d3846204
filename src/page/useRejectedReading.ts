import { useCallback, useRef } from 'react'
import type { ReadContext } from '../domain/readDraft.ts'
import type { Imported } from '../import/importedItem.ts'
import type { ItemFlow } from '../item/useItemFlow.ts'
import type { ReadPayload } from '../sending/answer/useRejectedPayload.ts'

interface LastRead {
  readonly text: string
  readonly context: ReadContext
  readonly imported: Imported | undefined
}

/** Reads a payload that was rejected elsewhere, by the schema that the form has; `importedOf` is what can go into the form of the last. */
export function useRejectedReading({ context, committedId }: Pick<ItemFlow, 'context' | 'committedId'>): {
  readonly read: ReadPayload
  readonly importedOf: (text: string) => Imported | undefined
} {
  const last = useRef<LastRead>(undefined)
  const read: ReadPayload = useCallback(
    async (text, signal) => {
      const { readRejected } = await import('../import/readRejected.ts')
      const reading = await readRejected(text, { context, connectionId: committedId }, signal)
      last.current = { text, context, imported: reading.kind === 'item' ? reading.imported : undefined }
      return reading
    },
    [context, committedId],
  )
  const importedOf = (text: string) =>
    last.current?.text === text && last.current.context === context ? last.current.imported : undefined
  return { read, importedOf }
}
