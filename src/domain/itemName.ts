import type { ConnectionSchema } from './connectionSchema.ts'
import type { ItemDraft, PropertyDraft } from './itemDraft.ts'
import { labelledProperty } from './labelledProperty.ts'

/**
 * What an item is called: the value of the property that the schema labels as the title, else its ID, else "New item". As long
 * as there is no schema, it is the property of the name that the title has nearly everywhere.
 */
export function itemNameOf({ itemId, properties }: ItemDraft, schema: ConnectionSchema | undefined): string {
  return titleTextOf(properties, schema) ?? (itemId.trim().slice(0, longest) || 'New item')
}

/** The title alone, in one line; undefined where there is none. */
export function titleTextOf(
  properties: readonly PropertyDraft[],
  schema: ConnectionSchema | undefined,
): string | undefined {
  const titleName = schema === undefined ? 'title' : labelledProperty(schema, 'title')?.name
  const value = titleName === undefined ? undefined : properties.find(({ name }) => name === titleName)?.value
  const title =
    value?.kind === 'text'
      ? value.text.slice(0, longest)
      : value?.kind === 'longText'
        ? value.text.sliceString(0, longest)
        : ''
  return title.replaceAll(/\s+/g, ' ').trim() || undefined
}

/** In UTF-16 code units: more has no room. */
const longest = 200
