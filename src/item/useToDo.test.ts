// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { emptyDraft } from '../domain/itemDraft.ts'
import { finding, problemInBody } from '../domain/problem.ts'
import { live } from '../ui/live.ts'
import { directoryProblems } from './directoryProblems.ts'
import { type DraftState, stateOf } from './draftState.ts'
import { toDoText } from './toDo.ts'
import { useToDo } from './useToDo.ts'

afterEach(() => directoryProblems.set([]))

test('what the directory says against the access list counts with the rest', () => {
  const draft = { ...emptyDraft, connectionId: 'tickets', itemId: 'T1' }
  const limit = { byteLength: 4_000_000, link: 'https://learn.microsoft.com' }
  const state = live<DraftState>(
    stateOf(draft, { apiVersion: 'beta', tenantId: undefined, schema: undefined }, limit, false),
  )
  const { result } = renderHook(() => useToDo(state, toDoText))
  expect(result.current).toBe('2 things to fill in')
  act(() => directoryProblems.set([problemInBody(finding('acl-no-grant', 'This account is disabled.'), '/acl/0')]))
  expect(result.current).toBe('2 things to fill in, 1 to check')
})
