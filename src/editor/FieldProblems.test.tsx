// @vitest-environment jsdom
import { act, render, renderHook, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../domain/itemDraft.ts'
import { bodyLimitFor } from '../domain/limits.ts'
import { finding, problemInBody } from '../domain/problem.ts'
import { live } from '../ui/live.ts'
import { stateOf } from './draftState.ts'
import { FieldProblems, hasError, useProblemsAt } from './FieldProblems.tsx'

const context = { apiVersion: 'beta', tenantId: undefined, schema: undefined } as const
const error = problemInBody(finding('acl-empty', 'Add an entry.'), '/acl')
const warning = problemInBody(finding('acl-no-grant', 'Nobody can find it.'), '/acl')
const advice = problemInBody(finding('label-unfilled', 'Fill in the title.'), '/properties/title')

test('each problem says how bad it is, not by colour alone', () => {
  render(<FieldProblems id="problems" problems={[error, warning, advice]} />)
  expect(screen.getByLabelText('Error').closest('p')?.textContent).toBe('Add an entry.')
  expect(screen.getByLabelText('Warning').closest('p')?.textContent).toBe('Nobody can find it.')
  expect(screen.getByLabelText('Advice').closest('p')?.textContent).toBe('Fill in the title.')
})

test('the place that a field is described by is there without problems too', () => {
  render(<FieldProblems id="problems" problems={[]} />)
  expect(document.getElementById('problems')?.textContent).toBe('')
})

test('only errors make a field invalid', () => {
  expect([[], [warning, advice], [warning, error]].map(hasError)).toEqual([false, false, true])
})

describe('that something is missing', () => {
  const missing = ['url:connection-id', 'url:item-id', '/acl', '/properties'] as const

  test.each(missing)('is no news at %s of a form just opened', (key) => {
    expect(rulesAt(key, { wasVisited: false, showsMissing: false })).toEqual([])
  })

  test.each(missing)('shows at %s after a visit, and after an attempt to submit', (key) => {
    const rules = rulesAt(key, { wasVisited: true, showsMissing: false })
    expect(rules).toHaveLength(1)
    expect(rulesAt(key, { wasVisited: false, showsMissing: true })).toEqual(rules)
  })

  test('does not hide what is wrong with a text that was typed', () => {
    const draft = { ...emptyDraft, itemId: 'a/b' }
    expect(rulesAt('url:item-id', { wasVisited: false, showsMissing: false, draft })).toEqual([
      'item-id-unsafe-character',
    ])
  })
})

test('problems follow the draft', () => {
  const source = live(stateFor(emptyDraft, false))
  const { result } = renderHook(() => useProblemsAt(source, 'url:item-id', true))
  expect(result.current).toHaveLength(1)
  act(() => source.set(stateFor({ ...emptyDraft, itemId: 'TICKET42' }, false)))
  expect(result.current).toEqual([])
})

function rulesAt(
  key: string,
  {
    wasVisited,
    showsMissing,
    draft = emptyDraft,
  }: { readonly wasVisited: boolean; readonly showsMissing: boolean; readonly draft?: ItemDraft },
) {
  const source = live(stateFor(draft, showsMissing))
  return renderHook(() => useProblemsAt(source, key, wasVisited)).result.current.map(({ rule }) => rule)
}

function stateFor(draft: ItemDraft, showsMissing: boolean) {
  return stateOf(draft, context, bodyLimitFor('beta'), showsMissing)
}
