// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { bodyLimitFor } from '../../domain/limits.ts'
import { finding, problemInBody } from '../../domain/problem.ts'
import type { DraftRuleId } from '../../domain/rules/draftRules.ts'
import { type DraftState, stateOf } from '../../item/draftState.ts'
import { live } from '../../ui/live.ts'
import { ProblemCount } from './ProblemCount.tsx'

const warning: DraftRuleId = 'acl-no-grant'
const advice: DraftRuleId = 'label-unfilled'

test.each<[readonly DraftRuleId[], boolean, string]>([
  [[], false, 'No problems'],
  [[advice], false, 'No problems · 1 to improve'],
  [[advice, advice], true, 'No problems · 2 to improve'],
  [[advice, 'acl-empty'], false, '1 thing to fill in'],
  [['item-id-missing', 'acl-empty'], false, '2 things to fill in'],
  [['item-id-missing', 'acl-empty', warning], true, '2 things to fix, 1 to check'],
])('%j, tried: %s, reads “%s” and leads to Problems', (rules, showsMissing, said) => {
  const { asked } = show(rules, showsMissing)
  screen.getByRole('button', { name: said }).click()
  expect(asked()).toBe(1)
})

function show(rules: readonly DraftRuleId[], showsMissing: boolean) {
  let clicks = 0
  const context = { apiVersion: 'beta', tenantId: undefined, schema: undefined } as const
  const state: DraftState = {
    ...stateOf(emptyDraft, context, bodyLimitFor('beta'), showsMissing),
    problems: rules.map((rule) => problemInBody(finding(rule, rule), '')),
  }
  render(<ProblemCount state={live(state)} onShowProblems={() => clicks++} />)
  return { asked: () => clicks }
}
