import type { ConnectionSchema, SchemaProperty } from '../connectionSchema.ts'
import { propertyTypes } from '../propertyType.ts'
import { labelNamed, suitsLabel } from './schemaLabels.ts'

/**
 * A schema whose properties have the uses that most have: all can be queried and shown, texts are searched, and a property that
 * is called like a label gets it, where its type suits and no other has it. What was set before stays.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-schema
 */
export function suggestUses(
  { properties }: ConnectionSchema,
  /** Labels that other properties of the connection have. */
  taken: readonly string[] = [],
): ConnectionSchema {
  const given = new Set([...taken, ...properties.flatMap(({ labels }) => labels)])
  return {
    properties: properties.map((property) => {
      const label = property.labels.length === 0 ? labelMeant(property) : undefined
      const isFree = label !== undefined && !given.has(label)
      if (isFree) given.add(label)
      return withUses(isFree ? { ...property, labels: [label] } : property)
    }),
  }
}

function withUses(property: SchemaProperty): SchemaProperty {
  const canBeSearched = property.type !== undefined && propertyTypes[property.type].kind.canBeSearchable
  return {
    ...property,
    isQueryable: true,
    isRetrievable: true,
    isSearchable: property.isSearchable || (canBeSearched && !property.isRefinable && !isAddress(property)),
  }
}

function labelMeant({ name, type }: SchemaProperty): string | undefined {
  const label = labelNamed(name)
  if (label === undefined || type === undefined) return undefined
  return suitsLabel(label, type) ? label : undefined
}

// Nobody looks for the words of an address.
function isAddress({ labels }: SchemaProperty): boolean {
  return labels.some((label) => label.toLowerCase().endsWith('url'))
}
