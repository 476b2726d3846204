import type { ConnectionSchema } from '../connectionSchema.ts'

/** The JSON of a schema as Graph takes it, indented. Flags that are false and empty lists are not written. */
export function printSchema(schema: ConnectionSchema): string {
  return JSON.stringify(wireSchema(schema), undefined, 2)
}

/** The schema as the value that Graph's JSON stands for. */
export function wireSchema({ properties }: ConnectionSchema): object {
  return {
    baseType: 'microsoft.graph.externalItem',
    properties: properties.map((property) => ({
      name: property.name,
      type: property.typeName,
      labels: listed(property.labels),
      aliases: listed(property.aliases),
      description: property.description,
      isSearchable: property.isSearchable || undefined,
      isQueryable: property.isQueryable || undefined,
      isRetrievable: property.isRetrievable || undefined,
      isRefinable: property.isRefinable || undefined,
      isExactMatchRequired: property.isExactMatchRequired || undefined,
    })),
  }
}

/** True when two schemas say the same. */
export function isSameSchema(one: ConnectionSchema, other: ConnectionSchema): boolean {
  return one === other || JSON.stringify(wireSchema(one)) === JSON.stringify(wireSchema(other))
}

function listed(texts: readonly string[]): readonly string[] | undefined {
  return texts.length === 0 ? undefined : texts
}
