import type { ConnectionSchema, SchemaProperty } from './connectionSchema.ts'

/**
 * The property of a schema that has a label; undefined where none has it.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-schema#semantic-labels
 */
export function labelledProperty(schema: ConnectionSchema | undefined, label: string): SchemaProperty | undefined {
  return schema?.properties.find(({ labels }) => labels.includes(label))
}
