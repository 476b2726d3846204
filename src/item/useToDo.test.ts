// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { emptyDraft } from '../domain/itemDraft.ts'
import { finding, problemInBody } from '../domain/problem.ts'
import { live } from '../ui/live.ts'
import { directoryProblems } from './directoryProblems.ts'
import { type DraftState, stateOf } from './draftState.ts'
import { soughtPlace } from './soughtPlace.ts'
import { toDoText } from './toDo.ts'
import { useToDo } from './useToDo.ts'

afterEach(() => {
  directoryProblems.set([])
  soughtPlace.set(undefined)
})

const limit = { byteLength: 4_000_000, link: 'https://learn.microsoft.com' }

test('a name that is being typed and looked for is to fill in, and no fault; it is one as soon as it is not looked for', () => {
  const acl = [{ accessType: 'grant', type: 'user', value: 'Ade' }] as const
  const draft = { ...emptyDraft, connectionId: 'tickets', itemId: 'T1', acl }
  const state = live<DraftState>(
    stateOf(draft, { apiVersion: 'v1.0', tenantId: undefined, schema: undefined }, limit, false),
  )
  soughtPlace.set('/acl/0/value')
  const { result } = renderHook(() => useToDo(state, toDoText))
  expect(result.current).toBe('2 things to fill in')
  act(() => soughtPlace.set(undefined))
  expect(result.current).toBe('1 thing to fix, 1 to fill in')
})

test('what the directory says against the access list counts with the rest', () => {
  const draft = { ...emptyDraft, connectionId: 'tickets', itemId: 'T1' }
  const state = live<DraftState>(
    stateOf(draft, { apiVersion: 'beta', tenantId: undefined, schema: undefined }, limit, false),
  )
  const { result } = renderHook(() => useToDo(state, toDoText))
  expect(result.current).toBe('2 things to fill in')
  act(() => directoryProblems.set([problemInBody(finding('acl-no-grant', 'This account is disabled.'), '/acl/0')]))
  expect(result.current).toBe('2 things to fill in, 1 to check')
})
