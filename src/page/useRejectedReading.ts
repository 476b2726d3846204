import { useCallback, useRef } from 'react'
import type { ReadContext } from '../domain/readDraft.ts'
import type { Imported } from '../import/importedItem.ts'
import type { ReadPayload } from '../sending/answer/useRejectedPayload.ts'
import type { RejectedParts } from './readRejectedHere.ts'

interface LastRead {
  readonly text: string
  readonly context: ReadContext
  readonly imported: Imported | undefined
}

/** Reads a payload that was rejected elsewhere: see readRejectedHere.ts. `importedOf` is what can go into the form of the last. */
export function useRejectedReading({ flow: { context, committedId }, schemas, client, accountId }: RejectedParts): {
  readonly read: ReadPayload
  readonly importedOf: (text: string) => Imported | undefined
} {
  const last = useRef<LastRead>(undefined)
  const read: ReadPayload = useCallback(
    async (text, signal, hints) => {
      const { readRejectedHere } = await import('./readRejectedHere.ts')
      const parts = { flow: { context, committedId }, schemas, client, accountId }
      const reading = await readRejectedHere(parts, text, signal, hints)
      last.current = { text, context, imported: reading.kind === 'item' ? reading.imported : undefined }
      return reading
    },
    [context, committedId, schemas, client, accountId],
  )
  const importedOf = (text: string) =>
    last.current?.text === text && last.current.context === context ? last.current.imported : undefined
  return { read, importedOf }
}
