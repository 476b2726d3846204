// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { finding, problemInBody } from '../domain/problem.ts'
import { FixingContext, noFixing } from './fixing.ts'
import { useWaysToMend } from './useWaysToMend.ts'

const problem = problemInBody(finding('acl-user-not-guid', 'Use the object ID.', '/value'), '/acl/0')

test('what mends two problems is there once, best first, and what is in sight is asked for', () => {
  const asked: string[] = []
  const fixing = {
    ...noFixing,
    ask: () => void asked.push('asked'),
    fixesOf: () =>
      ['Remove it', 'Look it up'].map((label) => ({ label, isSafe: false, apply: (draft: ItemDraft) => draft })),
  }
  const problems = [problem, { ...problem, rule: 'acl-identity-source-mismatch' as const }]
  const { result } = renderHook(() => useWaysToMend(problems), {
    wrapper: ({ children }) => <FixingContext value={fixing}>{children}</FixingContext>,
  })
  expect(result.current.map(({ fix }) => fix.label)).toEqual(['Remove it', 'Look it up'])
  expect(result.current[0]?.problem).toBe(problem)
  expect(asked).toEqual(['asked'])
})

test('of no problem nothing is asked for', () => {
  const { result } = renderHook(() => useWaysToMend([]))
  expect(result.current).toEqual([])
})
