import type { ConnectionSchema, SchemaProperty } from './connectionSchema.ts'
import type { PropertyDraft } from './itemDraft.ts'

/**
 * The property of a schema that has a label; undefined where none has it.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-schema#semantic-labels
 */
export function labelledProperty(schema: ConnectionSchema | undefined, label: string): SchemaProperty | undefined {
  return schema?.properties.find(({ labels }) => labels.includes(label))
}

/** The property of an item that is its title: by the label, else by its name, whose capitals do not count. */
export function titleAmong(
  properties: readonly PropertyDraft[],
  schema: ConnectionSchema | undefined,
): PropertyDraft | undefined {
  const titleName = labelledProperty(schema, 'title')?.name ?? 'title'
  return properties.find(({ name }) => name.toLowerCase() === titleName.toLowerCase())
}
