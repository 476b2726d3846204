import type { ItemDraft } from '../itemDraft.ts'
import { pointerTokens } from '../json/pointerTokens.ts'
import type { Problem } from '../problem.ts'
import { accessFixers } from './accessFixes.ts'
import { addressFixers } from './addressFixes.ts'
import type { Fix, FixContext, Fixers } from './fix.ts'
import { lookUps } from './lookUps.ts'
import { propertyFixers } from './propertyFixes.ts'
import { propertyAt } from './valueAt.ts'
import { valueFixers } from './valueFixes.ts'

/** The ways to mend a problem, best first; none where only a person knows what is meant. */
export function fixesOf(problem: Problem, draft: ItemDraft, context: FixContext): readonly Fix[] {
  return fixers[problem.rule]?.(problem, draft, context) ?? []
}

/** What a person can do about a problem: look up whom a text stands for, and the fixes. */
export function waysToMend(problem: Problem, draft: ItemDraft, context: FixContext): readonly Fix[] {
  return [...lookUps(problem, draft, context), ...fixesOf(problem, draft, context)]
}

const fixers: Fixers = { ...addressFixers, ...accessFixers, ...propertyFixers, ...valueFixers }

/**
 * What the fixes of a problem are made from, as the very member of the draft: as long as it is the same, so are they. An
 * access entry is weighed against the others, so it is the list of them; a missing item ID is made of the title.
 */
export function fixSubject(problem: Problem, draft: ItemDraft): unknown {
  if (problem.rule === 'item-id-missing') return draft.properties
  if (problem.place.in === 'url') return problem.place.parameter === 'item-id' ? draft.itemId : draft.connectionId
  const [group] = pointerTokens(problem.place.pointer)
  if (group === 'acl') return draft.acl
  return group === 'properties' ? (propertyAt(problem, draft)?.property ?? draft.properties) : draft.content
}
