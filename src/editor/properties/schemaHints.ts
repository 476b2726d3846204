import type { SchemaProperty } from '../../domain/connectionSchema.ts'

/** What the schema says about a property besides its type, in a few quiet words: labels first, then what it can be used for. */
export function schemaHints(property: SchemaProperty): string {
  const labels = property.labels.length === 0 ? [] : [`label ${property.labels.join(', ')}`]
  const uses = [
    property.isSearchable && 'searchable',
    property.isQueryable && 'queryable',
    property.isRetrievable && 'retrievable',
    property.isRefinable && 'refinable',
    property.isExactMatchRequired && 'exact match',
  ]
  return [...labels, ...uses.filter((use) => use !== false)].join(' · ')
}
