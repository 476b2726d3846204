// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useGroupMemory } from './groupMemory.ts'

afterEach(() => localStorage.clear())

const show = (owner = 'adele', connection = 'tickets') => renderHook(() => useGroupMemory(owner, connection)).result

test('groups are remembered, the latest used first, with what is known of them', () => {
  const memory = show()
  act(() => memory.current.remember('a', (group) => ({ ...group, displayName: 'A' })))
  act(() => memory.current.remember('b', (group) => group))
  act(() => memory.current.remember('a', (group) => ({ ...group, members: [{ type: 'user', id: 'u' }] })))
  expect(show().current.groups).toMatchObject([
    { groupId: 'a', displayName: 'A', members: [{ type: 'user', id: 'u' }] },
    { groupId: 'b' },
  ])
})

test('each account sees its own, of one connection', () => {
  const memory = show()
  act(() => memory.current.remember('a', (group) => group))
  expect(show('megan').current.groups).toEqual([])
  expect(show('adele', 'wiki').current.groups).toEqual([])
  expect(show().current.groups).toHaveLength(1)
})

test('a group that is gone is forgotten', () => {
  const memory = show()
  act(() => memory.current.remember('a', (group) => group))
  act(() => memory.current.forget('a'))
  expect(show().current.groups).toEqual([])
})

test('what cannot be read is nothing', () => {
  localStorage.setItem('external-item-editor.external-groups', '[{"owner":1}]')
  expect(show().current.groups).toEqual([])
})
