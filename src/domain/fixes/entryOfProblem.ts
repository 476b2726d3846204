import type { AclEntryDraft, ItemDraft } from '../itemDraft.ts'
import type { Problem } from '../problem.ts'

/**
 * The access entry that a problem is about, by what was typed in a draft: a name that is looked for is mended as if it were the
 * value. Undefined for a problem of something else.
 */
export function entryOfProblem(problem: Problem, draft: ItemDraft): AclEntryDraft | undefined {
  const index = entryIndexOf(problem)
  const entry = index === undefined ? undefined : draft.acl[index]
  if (entry?.sought === undefined) return entry
  const { sought, ...rest } = entry
  return { ...rest, value: sought }
}

/** The index of the access entry that a problem is about. */
export function entryIndexOf({ place }: Problem): number | undefined {
  const digits = place.in === 'body' ? /^\/acl\/(\d+)/.exec(place.pointer)?.[1] : undefined
  return digits === undefined ? undefined : Number(digits)
}
