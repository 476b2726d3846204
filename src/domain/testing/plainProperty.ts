import type { SchemaProperty } from '../connectionSchema.ts'

/** A text of a schema that has no label and no use. */
export const plainProperty: SchemaProperty = {
  name: 'plain',
  type: 'string',
  typeName: 'string',
  labels: [],
  aliases: [],
  description: undefined,
  isSearchable: false,
  isQueryable: false,
  isRetrievable: false,
  isRefinable: false,
  isExactMatchRequired: false,
}
