import type { ItemDraft } from '../itemDraft.ts'
import { pointerTokens } from '../json/pointerTokens.ts'
import type { Problem } from '../problem.ts'
import { propertyAt } from './valueAt.ts'

/**
 * What the fixes of a problem are made from, as the very member of the draft: as long as it is the same, so are they. An
 * access entry is weighed against the others, so it is the list of them.
 */
export function fixSubject(problem: Problem, draft: ItemDraft): unknown {
  if (problem.place.in === 'url') return problem.place.parameter === 'item-id' ? draft.itemId : draft.connectionId
  const [group] = pointerTokens(problem.place.pointer)
  if (group === 'acl') return draft.acl
  return group === 'properties' ? (propertyAt(problem, draft)?.property ?? draft.properties) : draft.content
}
