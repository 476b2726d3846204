import type { AclEntryDraft, ItemDraft } from '../itemDraft.ts'
import type { Problem } from '../problem.ts'

/** The access entry that a problem is about, as it is in a draft; undefined for a problem of something else. */
export function entryOfProblem(problem: Problem, draft: ItemDraft): AclEntryDraft | undefined {
  const index = entryIndexOf(problem)
  return index === undefined ? undefined : draft.acl[index]
}

/** The index of the access entry that a problem is about. */
export function entryIndexOf({ place }: Problem): number | undefined {
  const digits = place.in === 'body' ? /^\/acl\/(\d+)/.exec(place.pointer)?.[1] : undefined
  return digits === undefined ? undefined : Number(digits)
}
