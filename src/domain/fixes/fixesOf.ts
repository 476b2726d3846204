import type { ItemDraft } from '../itemDraft.ts'
import type { Problem } from '../problem.ts'
import { accessFixers } from './accessFixes.ts'
import { addressFixers } from './addressFixes.ts'
import type { Fix, FixContext, Fixers } from './fix.ts'
import { propertyFixers } from './propertyFixes.ts'
import { valueFixers } from './valueFixes.ts'

/** The ways to mend a problem, best first; none where only a person knows what is meant. */
export function fixesOf(problem: Problem, draft: ItemDraft, context: FixContext): readonly Fix[] {
  return fixers[problem.rule]?.(problem, draft, context) ?? []
}

const fixers: Fixers = { ...addressFixers, ...accessFixers, ...propertyFixers, ...valueFixers }
