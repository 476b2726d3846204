import { type ConnectionSchema, readConnectionSchema } from '../domain/connectionSchema.ts'
import { wireSchema } from '../domain/schemaSource/printSchema.ts'
import { type Live, live } from '../ui/live.ts'
import { parsedJson } from '../ui/parsedJson.ts'
import { type StorageArea, storedText } from '../ui/storedValue.ts'
import { catalogRecord, readCatalogRecord } from './catalogRecord.ts'
import type { SavedSchema, SchemaCatalog } from './schemaCatalog.ts'
import { emptyCatalog, withChoice, withKept, withoutKept } from './schemaCatalog.ts'

/** The schemas kept on this device. What the browser refuses to keep lasts as long as the page. */
export interface SchemaStore {
  readonly catalog: Live<SchemaCatalog>
  /** The schema itself: always the same object while it is the same schema. */
  readonly schemaOf: (id: string) => ConnectionSchema | undefined
  /** Keeps a schema. False when the browser refuses, so that it is gone with the page. */
  readonly keep: (kept: SavedSchema, schema: ConnectionSchema) => boolean
  /** Takes a schema away; the answer puts it back, with the choices of it. */
  readonly remove: (id: string) => () => void
  /** Chooses a schema for a connection, or none. */
  readonly choose: (connectionId: string, schemaId: string | null) => void
}

/**
 * Keeps schemas in local storage: fifty of at most 128 short properties are small, and it can be read before the first
 * frame, so that the fields of a kept draft stand where they will stay. The list and each schema have keys of their own:
 * only what is in force is read at the start.
 */
export function createSchemaStore(area: StorageArea): SchemaStore {
  const catalogText = storedText('external-item-editor.schemas', area)
  const schemaText = (id: string) => storedText(`external-item-editor.schema.${id}`, area)
  const storedCatalog = () => {
    const text = catalogText.read()
    return text === undefined ? undefined : readCatalogRecord(text)
  }
  const catalog = live(storedCatalog() ?? emptyCatalog)
  const known = new Map<string, { readonly text: string; readonly schema: ConnectionSchema }>()

  let isDenied = false

  /** Another tab may have kept or chosen something since: its list is what changes. */
  function change(edit: (catalog: SchemaCatalog) => SchemaCatalog): boolean {
    const before = isDenied ? catalog.get() : (storedCatalog() ?? catalog.get())
    const next = edit(before)
    for (const { id } of before.kept) if (!next.kept.some((each) => each.id === id)) schemaText(id).remove()
    const isStored = catalogText.write(catalogRecord(next))
    // From now on what is stored is older than what is shown.
    if (!isStored) isDenied = true
    catalog.set(next)
    return isStored
  }
  function keep(kept: SavedSchema, schema: ConnectionSchema): boolean {
    const text = JSON.stringify(wireSchema(schema))
    if (known.get(kept.id)?.text !== text) known.set(kept.id, { text, schema })
    // The schema first: the list never names one that is not there.
    const stored = schemaText(kept.id)
    const isStored = stored.read() === text || stored.write(text)
    return change((now) => withKept(now, kept)) && isStored
  }

  function schemaOf(id: string): ConnectionSchema | undefined {
    const there = known.get(id)
    if (there !== undefined) return there.schema
    const text = schemaText(id).read() ?? ''
    const reading = readConnectionSchema(parsedJson(text))
    if (reading.kind !== 'schema') return undefined
    known.set(id, { text, schema: reading.schema })
    return reading.schema
  }

  return {
    catalog,
    schemaOf,
    keep,
    remove(id) {
      const before = catalog.get()
      const kept = before.kept.find((each) => each.id === id)
      const schema = schemaOf(id)
      const choices = before.choices.filter(({ schemaId }) => schemaId === id)
      change((now) => withoutKept(now, id))
      return () => {
        if (kept === undefined || schema === undefined) return
        keep(kept, schema)
        change((now) => choices.reduce(withChoice, now))
      }
    },
    choose: (connectionId, schemaId) => void change((now) => withChoice(now, { connectionId, schemaId })),
  }
}
