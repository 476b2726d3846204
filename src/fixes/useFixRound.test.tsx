// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { finding, problemInBody } from '../domain/problem.ts'
import { live } from '../ui/live.ts'
import { FixingContext, noFixing } from './fixing.ts'
import { useFixRound } from './useFixRound.ts'

test('it is another one once what a problem is about is another one, and only then', () => {
  const typed = live({ title: 'Old', text: 'Old' })
  const fixing = { ...noFixing, subscribe: typed.subscribe, subjectOf: () => typed.get().title }
  const problems = [problemInBody(finding('acl-empty', ''), '/acl')]
  const { result } = renderHook(() => useFixRound(problems), {
    wrapper: ({ children }) => <FixingContext value={fixing}>{children}</FixingContext>,
  })
  act(() => typed.set({ title: 'Old', text: 'New' }))
  expect(result.current).toBe(0)
  act(() => typed.set({ title: 'New', text: 'New' }))
  expect(result.current).toBe(1)
})
