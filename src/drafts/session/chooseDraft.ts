import type { DraftHead, TabMemory } from '../store/formats.ts'

/** Whether a user may see a draft: their own, and those written while nobody was signed in. */
export function isAllowed(draftOwner: string, user: string): boolean {
  return draftOwner === '' || draftOwner === user
}

/**
 * Which draft a page begins with: the one this tab had, else the latest of the user, else the latest of nobody. The first
 * that can be read counts. `heads` are those the user may see, the latest first by the clock, which may have been set back;
 * `savedLast` is the one that was saved last on this device.
 */
export function firstDraftIds(
  memory: TabMemory,
  heads: readonly DraftHead[],
  user: string,
  savedLast?: string,
): readonly string[] {
  const had = heads.find(({ id }) => id === memory.draftId)
  const byTurn = [...heads.filter(({ id }) => id === savedLast), ...heads]
  const latest = byTurn.find(({ owner }) => owner === user) ?? byTurn[0]
  return [had, latest].flatMap((head) => (head === undefined ? [] : [head.id]))
}

/** What becomes of the draft in the form when a page hears who is signed in. */
export type OwnerStep =
  | 'stay'
  /** The draft stays with the other account, and a copy of it goes on in the form. */
  | 'copy'
  /** The draft goes out of sight: the first of the user comes, or an empty one. */
  | 'leave'
  /** The form is empty: the first of the user comes, if there is one. */
  | 'look'

/** `draftOwner` is undefined for a draft that is stored nowhere; `isFirst`: until now it was only guessed who works here. */
export function ownerStep(
  user: string,
  form: { readonly draftOwner: string | undefined; readonly isEmpty: boolean },
  { isFirst, takesAlong }: { readonly isFirst: boolean; readonly takesAlong: boolean },
): OwnerStep {
  if (form.draftOwner === undefined || isAllowed(form.draftOwner, user)) {
    return user !== '' && form.isEmpty ? 'look' : 'stay'
  }
  // A session that ends while somebody types takes nothing from the screen.
  if (user === '') return isFirst ? 'leave' : 'stay'
  return takesAlong || !isFirst ? 'copy' : 'leave'
}
