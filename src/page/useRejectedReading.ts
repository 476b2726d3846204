import { useMemo } from 'react'
import type { Imported } from '../import/importedItem.ts'
import type { ItemFlow } from '../item/useItemFlow.ts'
import type { ReadPayload } from '../sending/answer/useRejectedPayload.ts'

/** Reads a payload that was rejected elsewhere, by the schema that the form has; `importedOf` is what can go into the form of the last. */
export function useRejectedReading({ context, committedId }: Pick<ItemFlow, 'context' | 'committedId'>): {
  readonly read: ReadPayload
  readonly importedOf: (text: string) => Imported | undefined
} {
  return useMemo(() => {
    let last: { readonly text: string; readonly imported: Imported | undefined } | undefined
    return {
      read: async (text, signal) => {
        const { readRejected } = await import('../import/readRejected.ts')
        const reading = await readRejected(text, { context, connectionId: committedId }, signal)
        last = { text, imported: reading.kind === 'item' ? reading.imported : undefined }
        return reading
      },
      importedOf: (text) => (last?.text === text ? last.imported : undefined),
    }
  }, [context, committedId])
}
