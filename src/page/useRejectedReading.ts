import { useCallback, useRef } from 'react'
import type { ReadContext } from '../domain/readDraft.ts'
import type { Imported } from '../import/importedItem.ts'
import type { CheckedBy } from '../import/readRejected.ts'
import type { ItemFlow } from '../item/useItemFlow.ts'
import type { ReadPayload } from '../sending/answer/useRejectedPayload.ts'
import type { RejectedParts } from './readRejectedHere.ts'

interface LastRead {
  readonly text: string
  readonly context: ReadContext
  readonly imported: Imported | undefined
  readonly checkedBy: CheckedBy | undefined
}

type Parts = Omit<RejectedParts, 'listed' | 'flow'> & {
  readonly flow: RejectedParts['flow'] & { readonly connections?: ItemFlow['connections'] }
}

/** Reads a payload that was rejected elsewhere: see readRejectedHere.ts. `importedOf` is what can go into the form of the last. */
export function useRejectedReading({ flow, schemas, client, accountId }: Parts): {
  readonly read: ReadPayload
  readonly importedOf: (text: string) => Imported | undefined
  /** By whose schema the last was checked. */
  readonly checkedBy: (text: string) => CheckedBy | undefined
} {
  const { context, committedId, connections } = flow
  const listed = connections?.kind === 'ok' ? connections.value : undefined
  const last = useRef<LastRead>(undefined)
  const read: ReadPayload = useCallback(
    async (text, signal, hints) => {
      const { readRejectedHere } = await import('./readRejectedHere.ts')
      const parts = { flow: { context, committedId }, schemas, client, accountId, listed }
      const reading = await readRejectedHere(parts, text, signal, hints)
      const { imported, checkedBy } = reading.kind === 'item' ? reading : nothing
      last.current = { text, context, imported, checkedBy }
      return reading
    },
    [context, committedId, schemas, client, accountId, listed],
  )
  const importedOf = (text: string) =>
    last.current?.text === text && last.current.context === context ? last.current.imported : undefined
  const checkedBy = (text: string) => (last.current?.text === text ? last.current.checkedBy : undefined)
  return { read, importedOf, checkedBy }
}

const nothing = { imported: undefined, checkedBy: undefined }
