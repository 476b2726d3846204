import type { ItemDraft } from '../itemDraft.ts'
import type { Fix, Fixer, Fixers } from './fix.ts'
import { safeItemId, suggestedItemId } from './safeItemId.ts'

/** The ways to mend what is wrong with the address of the request. */
export const addressFixers: Fixers = {
  'item-id-missing': (_, draft, { schema, moment }) =>
    moment === undefined ? [] : [withId(suggestedItemId(draft, schema, moment.idMissingSince ?? moment.now), 'Use')],
  'item-id-too-long': safeIdInstead,
  'item-id-unsafe-character': safeIdInstead,
  'item-id-undocumented-character': safeIdInstead,
}

function safeIdInstead(...[, { itemId }]: Parameters<Fixer>): readonly Fix[] {
  const id = safeItemId(itemId)
  return id === '' || id === itemId ? [] : [withId(id, 'Use a safe item ID:')]
}

// Never safe: another ID is another item.
function withId(itemId: string, what: string): Fix {
  return {
    label: `${what} ${shortened(itemId)}`,
    isSafe: false,
    isLikely: true,
    apply: (draft: ItemDraft) => ({ ...draft, itemId }),
  }
}

function shortened(id: string): string {
  return id.length > 40 ? `${id.slice(0, 40)}…` : id
}
