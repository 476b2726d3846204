import { emptyDraft, type ItemDraft } from '../../../domain/itemDraft.ts'
import type { ItemAtHand } from '../itemAtHand.ts'

/** An item for tests: without problems, on v1.0, with no schema known. */
export function itemAtHand(draft: ItemDraft = emptyDraft, parts: Partial<ItemAtHand> = {}): ItemAtHand {
  return { draft, problems: [], context: { apiVersion: 'v1.0', tenantId: undefined, schema: undefined }, ...parts }
}
