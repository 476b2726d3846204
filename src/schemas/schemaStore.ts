import { type ConnectionSchema, readConnectionSchema } from '../domain/connectionSchema.ts'
import { wireSchema } from '../domain/schemaSource/printSchema.ts'
import { type Live, live } from '../ui/live.ts'
import { parsedJson } from '../ui/parsedJson.ts'
import { type StorageArea, storedText } from '../ui/storedValue.ts'
import { catalogRecord, readCatalogRecord } from './catalogRecord.ts'
import type { SchemaCatalog, SchemaEntry } from './schemaCatalog.ts'
import { emptyCatalog, withChoice, withEntry, withoutEntry } from './schemaCatalog.ts'

/** The schemas saved on this device. What the browser refuses to store lasts as long as the page. */
export interface SchemaStore {
  readonly catalog: Live<SchemaCatalog>
  /** The schema itself: always the same object while it is the same schema. */
  readonly schemaOf: (id: string) => ConnectionSchema | undefined
  /** Saves a schema. False when the browser refuses, so that it is gone with the page. */
  readonly save: (entry: SchemaEntry, schema: ConnectionSchema) => boolean
  /** Takes a schema away; the answer puts it back, with the choices of it. */
  readonly remove: (id: string) => () => void
  /** Chooses a schema for a connection, or none. */
  readonly choose: (connectionId: string, schemaId: string | null) => void
}

/**
 * Saves schemas in local storage: fifty of at most 128 short properties are small, and it can be read before the first
 * frame, so that the fields of a saved draft stand where they will stay. The list and each schema have keys of their own:
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

  /** Another tab may have saved or chosen something since: its list is what changes. */
  function change(edit: (catalog: SchemaCatalog) => SchemaCatalog): boolean {
    const before = isDenied ? catalog.get() : (storedCatalog() ?? catalog.get())
    const next = edit(before)
    for (const { id } of before.entries) if (!next.entries.some((each) => each.id === id)) schemaText(id).remove()
    const isStored = catalogText.write(catalogRecord(next))
    // From now on what is stored is older than what is shown.
    if (!isStored) isDenied = true
    catalog.set(next)
    return isStored
  }
  function save(entry: SchemaEntry, schema: ConnectionSchema): boolean {
    const text = JSON.stringify(wireSchema(schema))
    if (known.get(entry.id)?.text !== text) known.set(entry.id, { text, schema })
    // The schema first: the list never names one that is not there.
    const stored = schemaText(entry.id)
    const isStored = stored.read() === text || stored.write(text)
    return change((now) => withEntry(now, entry)) && isStored
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
    save,
    remove(id) {
      const before = catalog.get()
      const entry = before.entries.find((each) => each.id === id)
      const schema = schemaOf(id)
      const choices = before.choices.filter(({ schemaId }) => schemaId === id)
      change((now) => withoutEntry(now, id))
      return () => {
        if (entry === undefined || schema === undefined) return
        save(entry, schema)
        change((now) => choices.reduce(withChoice, now))
      }
    },
    choose: (connectionId, schemaId) => void change((now) => withChoice(now, { connectionId, schemaId })),
  }
}
