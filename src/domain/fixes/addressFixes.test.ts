import { expect, test } from 'vitest'
import { emptyDraft } from '../itemDraft.ts'
import { type Problem, problemInUrl } from '../problem.ts'
import type { DraftRuleId } from '../rules/draftRules.ts'
import { noSchema } from '../testing/noSchema.ts'
import { addressFixers } from './addressFixes.ts'

const moment = { now: Date.UTC(2026, 10, 28), timeZone: 'UTC' }
const draft = (itemId: string) => ({ ...emptyDraft, itemId })

test.each<[DraftRuleId, string, readonly string[], string]>([
  ['item-id-missing', '', ['Use Item20261128000000'], 'Item20261128000000'],
  ['item-id-undocumented-character', 'TICKET 77', ['Use a safe item ID: TICKET77'], 'TICKET77'],
  ['item-id-unsafe-character', '??', [], ''],
])('%s of “%s” is mended by %j, and never all at once', (rule, itemId, labels, mended) => {
  const fixes = addressFixers[rule]?.(problem(rule), draft(itemId), { ...noSchema, moment }) ?? []
  expect(fixes.map(({ label }) => label)).toEqual(labels)
  expect(fixes.map(({ apply }) => apply(draft(itemId)).itemId)).toEqual(labels.map(() => mended))
  expect(fixes.every(({ isSafe }) => !isSafe)).toBe(true)
})

function problem(rule: DraftRuleId): Problem {
  return problemInUrl({ rule, message: '', at: '' }, 'item-id')
}
