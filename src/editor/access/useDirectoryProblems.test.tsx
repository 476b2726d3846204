// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DirectoryContext, noDirectory, type PrincipalNames } from '../../directory/directory.ts'
import { membersRead } from '../../directory/membersRead.ts'
import { hr, robin } from '../../directory/testing/showInDirectory.tsx'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { placeKey } from '../../domain/problem.ts'
import { directoryProblems } from '../../item/directoryProblems.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { live } from '../../ui/live.ts'
import { useDirectoryProblems } from './useDirectoryProblems.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('what the directory says against entries is among the problems a moment later, and goes with the list', () => {
  const { names, directory, draftIs, unmount } = watch([{ accessType: 'grant', type: 'user', value: hr.id }])
  expect(said()).toEqual([])
  act(() => names.set(new Map([[hr.id, { kind: 'known', principal: hr }]])))
  expect(said()).toEqual([])
  vi.advanceTimersByTime(300)
  expect(said()).toEqual(['acl-not-in-directory /acl/0'])

  // Guests in a group, once its members were read.
  draftIs({
    acl: [
      { accessType: 'grant', type: 'everyoneExceptGuests', value: 't' },
      { accessType: 'grant', type: 'group', value: hr.id },
    ],
  })
  membersRead(directory).set(new Map([[hr.id, { members: [{ ...robin, isGuest: true }], isWhole: true }]]))
  vi.advanceTimersByTime(300)
  expect(said()).toEqual(['acl-account-doubtful /acl/1'])
  unmount()
  expect(said()).toEqual([])
})

test('a key elsewhere looks at nothing', () => {
  const { draftIs } = watch([{ accessType: 'grant', type: 'user', value: robin.id }])
  vi.advanceTimersByTime(300)
  draftIs({ itemId: 'a' })
  expect(vi.getTimerCount()).toBe(0)
})

function said(): readonly string[] {
  return directoryProblems.get().map(({ rule, place }) => `${rule} ${placeKey(place)}`)
}

function watch(acl: readonly AclEntryDraft[]) {
  const { state, draftIs } = aDraftState({ acl })
  const names = live<PrincipalNames>(new Map())
  const directory = { ...noDirectory, names }
  const { unmount } = renderHook(() => useDirectoryProblems(state), {
    wrapper: ({ children }) => <DirectoryContext value={directory}>{children}</DirectoryContext>,
  })
  return { names, directory, draftIs, unmount }
}
