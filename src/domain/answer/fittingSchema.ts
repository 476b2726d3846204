import type { ConnectionSchema } from '../connectionSchema.ts'
import { meantProperty } from '../meantProperty.ts'

/** A connection with its schema. */
export interface SchemaOfConnection {
  readonly connectionId: string
  readonly schema: ConnectionSchema
}

/**
 * The connection that a payload is for, judged by the names of its properties: the one that has most of them, and more than any
 * other. Undefined where none has half of them, or two have as many.
 */
export function fittingSchema(
  names: readonly string[],
  candidates: readonly SchemaOfConnection[],
): SchemaOfConnection | undefined {
  const counted = candidates
    .map((candidate) => ({ candidate, count: names.filter((name) => isKnown(name, candidate.schema)).length }))
    .toSorted((one, other) => other.count - one.count)
  const [best, next] = counted
  if (best === undefined || best.count === 0 || best.count * 2 < names.length) return undefined
  return best.count > (next?.count ?? 0) ? best.candidate : undefined
}

function isKnown(name: string, { properties }: ConnectionSchema): boolean {
  return properties.some((property) => property.name === name) || meantProperty(name, properties) !== undefined
}
