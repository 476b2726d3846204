import type { ItemDraft } from '../itemDraft.ts'
import { itemIdMaxLength } from '../limits.ts'
import type { Fix, Fixer, Fixers } from './fix.ts'

/** The ways to mend what is wrong with the address of the request. */
export const addressFixers: Fixers = {
  'item-id-too-long': safeIdInstead,
  'item-id-unsafe-character': safeIdInstead,
  'item-id-undocumented-character': safeIdInstead,
}

// Never safe: another ID is another item.
function safeIdInstead(...[, { itemId }]: Parameters<Fixer>): readonly Fix[] {
  const id = safeItemId(itemId)
  const apply = (draft: ItemDraft) => ({ ...draft, itemId: id })
  return id === '' || id === itemId ? [] : [{ label: `Use a safe item ID: ${shortened(id)}`, isSafe: false, apply }]
}

/** An ID of letters and digits that reads like the given one. */
export function safeItemId(id: string): string {
  return id
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, itemIdMaxLength)
}

function shortened(id: string): string {
  return id.length > 40 ? `${id.slice(0, 40)}…` : id
}
