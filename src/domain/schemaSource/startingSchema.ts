import type { ConnectionSchema } from '../connectionSchema.ts'
import { absent, type PropertyDraft } from '../itemDraft.ts'
import { schemaOfForm } from './schemaOfForm.ts'

const startingProperties: readonly PropertyDraft[] = ['title', 'url'].map((name) => ({
  name,
  type: 'string',
  value: absent,
}))

/**
 * The smallest schema that is of use, for an item that has no properties yet: what a result is called, and where it leads.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-schema
 */
export const startingSchema: ConnectionSchema = schemaOfForm(startingProperties, undefined).schema
