import { aclRules } from './aclRules.ts'
import { addressRules } from './addressRules.ts'
import { labelRules } from './labelRules.ts'
import { propertyRules } from './propertyRules.ts'
import type { Rule } from './rule.ts'
import { valueRules } from './valueRules.ts'

/** The rules that a draft in the form can break. */
export const draftRules = {
  ...addressRules,
  ...aclRules,
  ...propertyRules,
  ...valueRules,
  ...labelRules,
} as const satisfies Record<string, Rule>

/** The stable name of a rule for drafts, e.g. `acl-user-not-guid`. */
export type DraftRuleId = keyof typeof draftRules
