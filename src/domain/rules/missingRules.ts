import type { Problem } from '../problem.ts'
import type { DraftRuleId } from './draftRules.ts'

/** True for a problem that only says that something is still to be filled in: before the user tried, it is no fault. */
export function isOnlyMissing({ rule }: Pick<Problem, 'rule'>): boolean {
  return missingRules.has(rule)
}

const missingRules: ReadonlySet<string> = new Set<DraftRuleId>([
  'connection-missing',
  'item-id-missing',
  'title-unfilled',
  'acl-empty',
  'acl-value-missing',
  'properties-empty',
  'property-name-missing',
  'principal-empty',
])
