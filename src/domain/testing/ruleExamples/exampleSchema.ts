import { type ConnectionSchema, readConnectionSchema } from '../../connectionSchema.ts'

/** The schema that has properties of these types and labels. */
export function schemaOf(
  ...properties: readonly { readonly name: string; readonly type: string; readonly labels?: readonly string[] }[]
): ConnectionSchema {
  const reading = readConnectionSchema({ properties })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  return reading.schema
}
