// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { bodyLimitFor } from '../../domain/limits.ts'
import { finding, problemInBody } from '../../domain/problem.ts'
import type { DraftRuleId } from '../../domain/rules/draftRules.ts'
import type { SaveState } from '../../drafts/session/autosave.ts'
import { type DraftState, stateOf } from '../../item/draftState.ts'
import { live } from '../../ui/live.ts'
import { DraftStatus } from './DraftStatus.tsx'

const error: DraftRuleId = 'item-id-too-long'
const warning: DraftRuleId = 'acl-no-grant'
const advice: DraftRuleId = 'label-unfilled'

describe('whether the draft is safe', () => {
  test.each<[SaveState, string | RegExp]>([
    [{ kind: 'fresh' }, 'Drafts are saved on this device'],
    [{ kind: 'pending' }, 'Saving the draft…'],
    [{ kind: 'saved', at: Date.UTC(2026, 0, 15, 12, 34), where: 'device' }, /^Draft saved \d{1,2}:\d{2}/],
    [{ kind: 'saved', at: 0, where: 'tab' }, /in this tab only/],
    [
      { kind: 'failed', why: 'The disk is full' },
      'The draft is not saved on this device (The disk is full). Go on typing, and download the draft to keep it.',
    ],
  ])('%j', (current, said) => {
    show(current, [])
    expect(screen.getByText(said)).toBeDefined()
  })

  test('follows what becomes of it', () => {
    const { saveState } = show({ kind: 'pending' }, [])
    act(() => saveState.set({ kind: 'saved', at: 0, where: 'device' }))
    expect(screen.getByText(/^Draft saved/)).toBeDefined()
  })
})

describe('how many problems there are; advice is none', () => {
  test.each<[readonly DraftRuleId[], string]>([
    [[], 'No problems'],
    [[advice], 'No problems'],
    [[error], '1 error'],
    [[error, error, advice], '2 errors'],
    [[warning], '1 warning'],
    [[error, warning, warning], '1 error, 2 warnings'],
  ])('%j: %s', (rules, said) => {
    const { asked } = show({ kind: 'fresh' }, rules)
    screen.getByRole('button', { name: said }).click()
    expect(asked()).toBe(1)
  })
})

test.each<[readonly DraftRuleId[], boolean, string]>([
  [['item-id-missing'], false, '1 thing to fill in'],
  [['item-id-missing', 'acl-empty', error, warning], false, '2 things to fill in, 1 error, 1 warning'],
  [['item-id-missing', 'acl-empty'], true, '2 errors'],
])('what is only missing is no error before the user tried to submit (%j, %s): %s', (rules, showsMissing, said) => {
  show({ kind: 'fresh' }, rules, showsMissing)
  expect(screen.getByRole('button', { name: said })).toBeDefined()
})

function show(current: SaveState, rules: readonly DraftRuleId[], showsMissing = false) {
  let clicks = 0
  const saveState = live(current)
  const context = { apiVersion: 'beta', tenantId: undefined, schema: undefined } as const
  const state: DraftState = {
    ...stateOf(emptyDraft, context, bodyLimitFor('beta'), showsMissing),
    problems: rules.map((rule) => problemInBody(finding(rule, rule), '')),
  }
  render(
    <DraftStatus
      saveState={saveState}
      state={live(state)}
      isReadOnly={false}
      onShowProblems={() => clicks++}
      onDownload={() => undefined}
    />,
  )
  return { saveState, asked: () => clicks }
}
