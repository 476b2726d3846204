import { useEffect, useMemo } from 'react'
import type { Remote } from '../connection/useConnections.ts'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import type { SchemaTextReading } from '../domain/schemaSource/readSchemaText.ts'
import { inSlices } from '../ui/inSlices.ts'
import { useLive } from '../ui/live.ts'
import {
  entryInForce,
  isWithoutSchema,
  type SchemaEntry,
  type SchemaOrigin,
  type TakenSchema,
} from './schemaCatalog.ts'
import type { SchemaStore } from './schemaStore.ts'

/**
 * The schema of this device that stands in while Graph's is not there, and the ways to choose it. What Graph answers is
 * remembered, so that the form knows it when it is opened signed out, offline, or before Graph has answered.
 */
export function useLocalSchema(
  store: SchemaStore,
  connectionId: string,
  accountId: string | undefined,
  remote: Remote<ConnectionSchema>,
  /** What the draft was written with: better than nothing, unless it was said that nothing is to be used. */
  ofDraft?: ConnectionSchema,
) {
  const inForce = useLive(store.catalog, (catalog) => entryInForce(catalog, connectionId, accountId))
  const isWithout = useLive(store.catalog, (catalog) => isWithoutSchema(catalog, connectionId))
  const ofDevice = inForce === undefined ? undefined : store.schemaOf(inForce.id)
  const schema = ofDevice ?? (isWithout ? undefined : ofDraft)
  const ofDraftAlone = useMemo(
    () => (ofDraft === undefined ? undefined : entryOf(ofDraft, { kind: 'draft' }, '')),
    [ofDraft],
  )

  const answered = remote.kind === 'ok' ? remote.value : undefined
  useEffect(() => {
    if (answered === undefined || accountId === undefined) return
    store.save(entryOf(answered, { kind: 'graph', connectionId, accountId }, connectionId), answered)
  }, [store, answered, accountId, connectionId])

  /** From now on the connection's item is checked against it. False when it is gone with the page. */
  function take(taken: TakenSchema): boolean {
    const entry = entryOf(taken.schema, taken.origin, taken.connectionId ?? connectionId)
    const isSaved = store.save(entry, taken.schema)
    store.choose(connectionId, entry.id)
    return isSaved
  }

  return {
    /** What is known about the schema, when it can be read. */
    entry: ofDevice !== undefined ? inForce : schema !== undefined ? ofDraftAlone : undefined,
    schema,
    store,
    take,
    choose: (entry: SchemaEntry) => store.choose(connectionId, entry.id),
    stop: () => store.choose(connectionId, null),
    /** Reads a text or a file's text, and takes it when it is a schema. */
    takeText: async (text: string, fileName?: string): Promise<SchemaTextReading> => {
      const { readSchemaText } = await import('../domain/schemaSource/readSchemaText.ts')
      const reading = await inSlices(readSchemaText(text))
      const origin = fileName === undefined ? { kind: 'pasted' as const } : { kind: 'file' as const, fileName }
      if (reading.kind === 'schema') take({ ...reading, origin })
      return reading
    },
  }
}

function entryOf(schema: ConnectionSchema, origin: SchemaOrigin, connectionId: string): SchemaEntry {
  // What Graph answers takes the place of its former answer.
  const id = origin.kind === 'graph' ? `graph ${origin.accountId} ${origin.connectionId}` : crypto.randomUUID()
  return { id, name: nameOf(origin, connectionId), origin, at: Date.now(), propertyCount: schema.properties.length }
}

function nameOf(origin: SchemaOrigin, connectionId: string): string {
  const of = connectionId === '' ? '' : ` of ${connectionId}`
  switch (origin.kind) {
    case 'file':
      return origin.fileName
    case 'pasted':
      return `Pasted schema${of}`
    case 'inferred':
      return `Inferred schema${of}`
    case 'graph':
      return origin.connectionId
    case 'draft':
      return 'The schema of this draft'
  }
}
