import { type ConnectionSchema, readConnectionSchema } from '../../domain/connectionSchema.ts'
import type { SchemaEntry } from '../schemaCatalog.ts'
import { createSchemaStore, type SchemaStore } from '../schemaStore.ts'
import { mapStorage } from './mapStorage.ts'

/** An entry of the catalog, pasted at a moment. */
export function pastedEntry(id: string, at = 0): SchemaEntry {
  return { id, name: id, origin: { kind: 'pasted' }, at, propertyCount: 1 }
}

/** A store with a schema of one property for each entry. */
export function storeWith(...entries: readonly SchemaEntry[]): SchemaStore {
  const storage = mapStorage()
  const store = createSchemaStore(() => storage)
  for (const entry of entries) store.save(entry, schemaOf('title'))
  return store
}

function schemaOf(name: string): ConnectionSchema {
  const reading = readConnectionSchema({ properties: [{ name, type: 'String', isQueryable: true }] })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  return reading.schema
}
