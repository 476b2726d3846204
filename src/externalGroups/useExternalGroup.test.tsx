// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aroundGroups, groupsOfGraph } from './testing/groupsOfGraph.tsx'
import { externalGroupKey, useExternalGroup } from './useExternalGroup.ts'

test('groups that are read at one moment are read in one call', async () => {
  const { client, log } = groupsOfGraph({ a: { displayName: 'A' } })
  const { result } = renderHook(
    () => [useExternalGroup('tickets', 'a').reading, useExternalGroup('tickets', ' b ').reading],
    { wrapper: aroundGroups(client) },
  )
  await waitFor(() =>
    expect(result.current).toMatchObject([{ kind: 'found', group: { displayName: 'A' } }, { kind: 'missing' }]),
  )
  expect(log).toEqual(['read a b'])
})

test.each([
  ['no connection', '', 'a', 'adele'],
  ['an ID that cannot be one', 'tickets', 'a b', 'adele'],
  ['nobody who is signed in', 'tickets', 'a', ''],
])('with %s nothing is read', async (_, connectionId, groupId, owner) => {
  const { client, log } = groupsOfGraph()
  const { result } = renderHook(() => useExternalGroup(connectionId, groupId), {
    wrapper: aroundGroups(client, { owner }),
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(result.current.reading).toBeUndefined()
  expect(log).toEqual([])
})

test('a refusal is an answer, and is read again when asked to', async () => {
  const { client, refuse } = groupsOfGraph()
  refuse(403)
  const { result } = renderHook(() => useExternalGroup('tickets', 'a'), { wrapper: aroundGroups(client) })
  await waitFor(() => expect(result.current.reading).toMatchObject({ kind: 'error', error: { kind: 'forbidden' } }))
  refuse(0)
  act(() => result.current.readAgain())
  await waitFor(() => expect(result.current.reading).toEqual({ kind: 'missing' }))
})

test('each account, connection and group has a place of its own among the queries', () => {
  const keys = [externalGroupKey('a', 'b', 'c'), externalGroupKey('a', 'b', 'd'), externalGroupKey('x', 'b', 'c')]
  expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(3)
})
