import { useCallback, useRef } from 'react'
import type { ReadContext } from '../domain/readDraft.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import { getSchema } from '../graph/schema.ts'
import type { Imported } from '../import/importedItem.ts'
import type { KnownTarget } from '../import/readRejected.ts'
import type { ItemFlow } from '../item/useItemFlow.ts'
import { entryInForce } from '../schemas/schemaCatalog.ts'
import type { SchemaStore } from '../schemas/schemaStore.ts'
import type { ReadPayload } from '../sending/answer/useRejectedPayload.ts'

interface LastRead {
  readonly text: string
  readonly context: ReadContext
  readonly imported: Imported | undefined
}

interface Parts {
  readonly flow: Pick<ItemFlow, 'context' | 'committedId'>
  readonly schemas: Pick<SchemaStore, 'catalog' | 'schemaOf'>
  readonly client: GraphClient
  /** Undefined while nobody is signed in. */
  readonly accountId: string | undefined
}

/**
 * Reads a payload that was rejected elsewhere, by the schema that the form has, or that of its own connection: one saved on this
 * device, or Graph's. `importedOf` is what can go into the form of the last.
 */
export function useRejectedReading({ flow: { context, committedId }, schemas, client, accountId }: Parts): {
  readonly read: ReadPayload
  readonly importedOf: (text: string) => Imported | undefined
} {
  const last = useRef<LastRead>(undefined)
  const read: ReadPayload = useCallback(
    async (text, signal, hints) => {
      const schemaOf: KnownTarget['schemaOf'] = async (connectionId, how) => {
        const kept = entryInForce(schemas.catalog.get(), connectionId, accountId)
        if (kept !== undefined) return schemas.schemaOf(kept.id)
        if (accountId === undefined || connectionId === '') return undefined
        const reading = await getSchema(client, { connectionId, ...how })
        return reading.kind === 'ok' ? reading.value : undefined
      }
      const [kind, id] = hints?.against.split(/ (.*)/s) ?? []
      const chosen: KnownTarget['chosen'] =
        kind === 'connection'
          ? { of: 'connection', connectionId: id ?? '' }
          : kind === 'saved' || kind === 'none'
            ? { of: 'device', schema: schemas.schemaOf(id ?? '') }
            : undefined
      const { readRejected } = await import('../import/readRejected.ts')
      const reading = await readRejected(
        text,
        { context, connectionId: committedId, schemaOf, url: hints?.url, chosen },
        signal,
      )
      last.current = { text, context, imported: reading.kind === 'item' ? reading.imported : undefined }
      return reading
    },
    [context, committedId, schemas, client, accountId],
  )
  const importedOf = (text: string) =>
    last.current?.text === text && last.current.context === context ? last.current.imported : undefined
  return { read, importedOf }
}
