import type { ConnectionSchema, SchemaProperty } from '../connectionSchema.ts'
import type { PropertyType } from '../propertyType.ts'
import { schemaLabels, suitsLabel } from './schemaLabels.ts'

/** How a property can be used. */
export const propertyUses = ['isSearchable', 'isQueryable', 'isRetrievable', 'isRefinable'] as const

export type PropertyUse = (typeof propertyUses)[number]

/** What is chosen for one property of a schema; an empty label takes its labels away. */
export type PropertyChoice = Partial<Pick<SchemaProperty, PropertyUse>> & {
  readonly type?: PropertyType
  readonly label?: string
}

/** The schema with a choice for the property at an index. With a label it is retrievable, else the label would not count. */
export function chooseForProperty(
  { properties }: ConnectionSchema,
  index: number,
  { type, label, ...uses }: PropertyChoice,
): ConnectionSchema {
  return {
    properties: properties.map((property, each) =>
      each === index
        ? {
            ...property,
            ...uses,
            ...(type === undefined ? {} : { type, typeName: type }),
            ...(label === undefined ? {} : labelled(label)),
          }
        : property,
    ),
  }
}

/** The labels that suit a type, as far as that is published; all where nothing is known about the type. */
export function labelsForType(type: PropertyType | undefined): readonly string[] {
  return schemaLabels.filter((label) => type === undefined || suitsLabel(label, type))
}

function labelled(label: string): Partial<SchemaProperty> {
  return label === '' ? { labels: [] } : { labels: [label], isRetrievable: true }
}
