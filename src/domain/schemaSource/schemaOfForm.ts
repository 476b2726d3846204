import type { ConnectionSchema } from '../connectionSchema.ts'
import type { PropertyDraft } from '../itemDraft.ts'
import { type InferredSchema, inferSchema } from './inferSchema.ts'
import { suggestUses } from './suggestUses.ts'

/**
 * The schema that the properties of a form ask for: what is registered, as it is, and a property with the usual uses for each
 * name that is not.
 */
export function schemaOfForm(
  drafts: readonly PropertyDraft[],
  registered: ConnectionSchema | undefined,
): InferredSchema {
  const before = registered?.properties ?? []
  const names = new Set(before.map(({ name }) => name))
  const { schema, guesses } = inferSchema(drafts.filter(({ name }) => !names.has(name)))
  const taken = before.flatMap(({ labels }) => labels)
  return { schema: { properties: [...before, ...suggestUses(schema, taken).properties] }, guesses }
}
