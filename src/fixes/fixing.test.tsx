// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { emptyDraft } from '../domain/itemDraft.ts'
import { finding, problemInBody } from '../domain/problem.ts'
import { type Fixing, FixingContext, noFixing, useFixing } from './fixing.ts'

const problem = problemInBody(finding('acl-empty', 'Add an entry.'), '/acl')

test('without a page around it, no problem has a fix, and applying one does nothing', () => {
  const { result } = renderHook(useFixing)
  expect(result.current.fixesOf(problem)).toEqual([])
  expect(result.current.ask()).toBeUndefined()
  expect(result.current.subjectOf(problem)).toBeUndefined()
  expect(result.current.subscribe(() => undefined)()).toBeUndefined()
  expect(result.current.apply(problem, { label: 'Fix', isSafe: true, apply: () => emptyDraft })).toBeUndefined()
  expect(result.current.applyAll()).toBeUndefined()
})

test('in a page, the fixes are the page’s', () => {
  const ofPage: Fixing = {
    ...noFixing,
    ask: () => undefined,
    fixesOf: () => [{ label: 'Mend it', isSafe: false, apply: (draft) => draft }],
    apply: () => undefined,
    applyAll: () => undefined,
  }
  const { result } = renderHook(useFixing, {
    wrapper: ({ children }) => <FixingContext value={ofPage}>{children}</FixingContext>,
  })
  expect(result.current.fixesOf(problem).map(({ label }) => label)).toEqual(['Mend it'])
})
