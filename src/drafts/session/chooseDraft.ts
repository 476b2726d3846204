import type { DraftHead, TabMemory } from '../store/formats.ts'

/** Whether a user may see a draft: their own, and those written while nobody was signed in. */
export function isAllowed(draftOwner: string, user: string): boolean {
  return draftOwner === '' || draftOwner === user
}

/**
 * Which draft a page begins with: the one this tab had, else the latest of the user, else the latest of nobody. The first
 * that can be read counts. `heads` are those the user may see, the latest first.
 */
export function firstDraftIds(memory: TabMemory, heads: readonly DraftHead[], user: string): readonly string[] {
  const had = heads.find(({ id }) => id === memory.draftId)
  const latest = heads.find(({ owner }) => owner === user) ?? heads[0]
  return [had, latest].flatMap((head) => (head === undefined ? [] : [head.id]))
}
