import type { ItemDraft } from '../itemDraft.ts'
import type { Problem } from '../problem.ts'
import type { ReadContext } from '../readDraft.ts'
import type { RuleId } from '../rules.ts'
import { accessFixers } from './accessFixes.ts'
import type { Fix, Fixer } from './fix.ts'

/** The ways to mend a problem, best first; none where only a person knows what is meant. */
export function fixesOf(problem: Problem, draft: ItemDraft, context: ReadContext): readonly Fix[] {
  return fixers[problem.rule]?.(problem, draft, context) ?? []
}

const fixers: Partial<Record<RuleId, Fixer>> = { ...accessFixers }
