import { z } from 'zod/mini'
import type { PropertyType } from './propertyType.ts'
import { propertyTypeNamed } from './propertyType.ts'

/**
 * What a connection says its items look like: 1–128 properties.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-schema
 */
export interface ConnectionSchema {
  readonly properties: readonly SchemaProperty[]
}

/** One property of a schema. `type` is `undefined` when the editor does not know the type; `typeName` is what was read. */
export interface SchemaProperty {
  readonly name: string
  readonly type: PropertyType | undefined
  readonly typeName: string
  readonly labels: readonly string[]
  readonly aliases: readonly string[]
  readonly description: string | undefined
  readonly isSearchable: boolean
  readonly isQueryable: boolean
  readonly isRetrievable: boolean
  readonly isRefinable: boolean
  readonly isExactMatchRequired: boolean
}

/** A schema, or the sentence that says why the JSON is none. */
export type SchemaReading =
  | { readonly kind: 'schema'; readonly schema: ConnectionSchema }
  | { readonly kind: 'unreadable'; readonly why: string }

/**
 * Reads a schema as GET …/schema answers it: bare, or wrapped in `value` as in the documentation's sample. Flags may be
 * absent, null, or strings; the type's case does not count. Never throws.
 * https://learn.microsoft.com/graph/api/externalconnectors-schema-get
 */
export function readConnectionSchema(json: unknown): SchemaReading {
  const wrapped = wrappedSchema.safeParse(json)
  const read = bareSchema.safeParse(wrapped.success ? wrapped.data.value : json)
  if (!read.success) {
    const where = read.error.issues[0]?.path.map(String).join('.') ?? ''
    return { kind: 'unreadable', why: `This is not a connection schema: ${where || 'it'} is not what it should be.` }
  }
  return { kind: 'schema', schema: { properties: read.data.properties.map(schemaProperty) } }
}

const flag = z.lazy(() =>
  z.pipe(
    z.nullish(z.union([z.boolean(), z.string()])),
    z.transform((value) => value === true || String(value).toLowerCase() === 'true'),
  ),
)
const names = z.lazy(() =>
  z.pipe(
    z.nullish(z.array(z.string())),
    z.transform((value) => value ?? []),
  ),
)
const wireProperty = z.lazy(() =>
  z.object({
    name: z.string(),
    type: z.string(),
    labels: names,
    aliases: names,
    description: z.nullish(z.string()),
    isSearchable: flag,
    isQueryable: flag,
    isRetrievable: flag,
    isRefinable: flag,
    isExactMatchRequired: flag,
  }),
)
const bareSchema = z.lazy(() => z.object({ properties: z.array(wireProperty) }))
const wrappedSchema = z.lazy(() => z.object({ value: z.object({ properties: z.unknown() }) }))

function schemaProperty(wire: z.infer<typeof wireProperty>): SchemaProperty {
  const { type: typeName, description, ...rest } = wire
  return { ...rest, typeName, type: propertyTypeNamed(typeName), description: description ?? undefined }
}
