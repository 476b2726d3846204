// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { bodyLimitFor } from '../../domain/limits.ts'
import { finding, problemInBody } from '../../domain/problem.ts'
import type { DraftRuleId } from '../../domain/rules/draftRules.ts'
import { type DraftState, stateOf } from '../../item/draftState.ts'
import { live } from '../../ui/live.ts'
import { ProblemCount } from './ProblemCount.tsx'

const error: DraftRuleId = 'item-id-too-long'
const warning: DraftRuleId = 'acl-no-grant'
const advice: DraftRuleId = 'label-unfilled'

describe('how many problems there are; advice is none', () => {
  test.each<[readonly DraftRuleId[], string]>([
    [[], 'No problems'],
    [[advice], 'No problems'],
    [[error], '1 error'],
    [[error, error, advice], '2 errors'],
    [[warning], '1 warning'],
    [[error, warning, warning], '1 error, 2 warnings'],
  ])('%j: %s', (rules, said) => {
    const { asked } = show(rules)
    screen.getByRole('button', { name: said }).click()
    expect(asked()).toBe(1)
  })
})

test.each<[readonly DraftRuleId[], boolean, string]>([
  [['item-id-missing'], false, '1 thing to fill in'],
  [['item-id-missing', 'acl-empty', error, warning], false, '2 things to fill in, 1 error, 1 warning'],
  [['item-id-missing', 'acl-empty'], true, '2 errors'],
])('what is only missing is no error before the user tried to submit (%j, %s): %s', (rules, showsMissing, said) => {
  show(rules, showsMissing)
  expect(screen.getByRole('button', { name: said })).toBeDefined()
})

function show(rules: readonly DraftRuleId[], showsMissing = false) {
  let clicks = 0
  const context = { apiVersion: 'beta', tenantId: undefined, schema: undefined } as const
  const state: DraftState = {
    ...stateOf(emptyDraft, context, bodyLimitFor('beta'), showsMissing),
    problems: rules.map((rule) => problemInBody(finding(rule, rule), '')),
  }
  render(<ProblemCount state={live(state)} onShowProblems={() => clicks++} />)
  return { asked: () => clicks }
}
