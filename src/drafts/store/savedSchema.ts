import { type ConnectionSchema, readConnectionSchema } from '../../domain/connectionSchema.ts'
import type { SavedSchemaRecord } from './formats.ts'

/**
 * The copy of a schema that is saved with each draft written against it, made once for each schema. Descriptions are left
 * out, and of a schema with more than Graph allows the rest is: a copy is small beside the draft.
 */
export function savedSchemaOf(schema: ConnectionSchema | undefined): SavedSchemaRecord | undefined {
  if (schema === undefined) return undefined
  const made = copies.get(schema)
  if (made !== undefined) return made
  const properties = schema.properties
    .slice(0, mostProperties)
    .map(({ typeName: type, ...property }) => ({ ...property, type, description: undefined }))
  const copy = { properties }
  copies.set(schema, copy)
  return copy
}

/** The schema in such a copy; undefined when it is none. */
export function readSavedSchema(stored: unknown): ConnectionSchema | undefined {
  const reading = readConnectionSchema(stored)
  return reading.kind === 'schema' ? reading.schema : undefined
}

const copies = new WeakMap<ConnectionSchema, SavedSchemaRecord>()

/** https://learn.microsoft.com/graph/api/resources/externalconnectors-schema */
const mostProperties = 128
