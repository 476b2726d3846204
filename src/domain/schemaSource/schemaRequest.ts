import type { ApiVersion } from '../apiVersion.ts'
import type { ConnectionSchema } from '../connectionSchema.ts'
import { printSchema } from './printSchema.ts'

/** The body of the PATCH that registers a schema, and what an API version does not take of it. */
export interface SchemaRequest {
  readonly body: string
  readonly leftOut: readonly string[]
}

/**
 * The body of the request that registers a schema. Exact match is of beta.
 * https://learn.microsoft.com/graph/api/externalconnectors-schema-update
 */
export function schemaRequest(schema: ConnectionSchema, apiVersion: ApiVersion): SchemaRequest {
  const exact = schema.properties.filter(({ isExactMatchRequired }) => isExactMatchRequired)
  if (apiVersion === 'beta' || exact.length === 0) return { body: printSchema(schema), leftOut: [] }
  const properties = schema.properties.map((property) => ({ ...property, isExactMatchRequired: false }))
  const names = exact.map(({ name }) => `“${name}”`).join(', ')
  return { body: printSchema({ properties }), leftOut: [`Exact match of ${names} is left out: only beta has it.`] }
}
