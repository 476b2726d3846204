import type { ConnectionSchema } from '../connectionSchema.ts'
import { propertyTypes } from '../propertyType.ts'
import { excerpt } from '../readPayload/importNote.ts'

/**
 * What the metadata of the US government clouds does not have of a schema, a sentence for each: newer labels, properties for
 * people, and descriptions. The metadata of each cloud: https://github.com/microsoftgraph/msgraph-metadata
 */
export function lackingInFairfax({ properties }: ConnectionSchema): readonly string[] {
  return properties.flatMap(({ name, type, labels, description }) => {
    const shown = `“${excerpt(name)}”`
    const isOfPeople = type === 'principal' || type === 'principalCollection'
    return [
      ...(isOfPeople
        ? [`${shown} is ${propertyTypes[type].schemaName}, a type that US government clouds may not have.`]
        : []),
      ...labels
        .filter((label) => !fairfaxLabels.has(label))
        .map((label) => `${shown} has the label ${excerpt(label)}, which US government clouds may not have.`),
      ...(description === undefined
        ? []
        : [`${shown} has a description, which schemas of US government clouds may not have.`]),
    ]
  })
}

const fairfaxLabels: ReadonlySet<string> = new Set(
  'title url createdBy lastModifiedBy authors createdDateTime lastModifiedDateTime fileName fileExtension iconUrl'.split(
    ' ',
  ),
)
