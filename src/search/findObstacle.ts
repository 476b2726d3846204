import type { ItemDraft } from '../domain/itemDraft.ts'
import { findWords } from './words.ts'

/** Why it cannot be seen now whether an item is found, as a sentence; undefined when it can. */
export function findObstacle(
  isSignedIn: boolean,
  { connectionId, itemId }: Pick<ItemDraft, 'connectionId' | 'itemId'>,
): string | undefined {
  if (!isSignedIn) return findWords.signIn
  return connectionId.trim() === '' || itemId === '' ? findWords.noItem : undefined
}
