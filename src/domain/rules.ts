import { draftRules } from './rules/draftRules.ts'
import { payloadPropertyRules } from './rules/payloadPropertyRules.ts'
import { payloadRules } from './rules/payloadRules.ts'
import type { Rule } from './rules/rule.ts'

/**
 * Every rule the editor knows: a stable id, how bad a breach is, the page that proves it, and why it matters.
 * What Graph documents blocks; what is undocumented or only observed warns; the rest advises. docs/rules.md says how to add one.
 */
export const rules = {
  ...draftRules,
  ...payloadRules,
  ...payloadPropertyRules,
} as const satisfies Record<string, Rule>

/** How bad a problem is: an `error` blocks Submit, a `warning` may be refused or misread by Graph, `advice` is about being found. */
export type Severity = Rule['severity']

/** The stable name of a rule, e.g. `acl-user-not-guid`. */
export type RuleId = keyof typeof rules
