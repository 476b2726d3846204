import { expect, test } from 'vitest'
import type { DraftRuleId } from './draftRules.ts'
import { isOnlyMissing } from './missingRules.ts'

test.each<[DraftRuleId, boolean]>([
  ['connection-missing', true],
  ['title-unfilled', true],
  ['acl-user-not-guid', false],
  ['label-unfilled', false],
])('%s is only something to fill in: %s', (rule, expected) => {
  expect(isOnlyMissing({ rule })).toBe(expected)
})
