import type { DraftRuleId } from './rules/draftRules.ts'

/** What is wrong with an access entry whose person or group is a name or an address that was not found yet. */
export const openNameRules: ReadonlySet<DraftRuleId> = new Set<DraftRuleId>(['acl-user-not-guid', 'acl-group-not-guid'])
