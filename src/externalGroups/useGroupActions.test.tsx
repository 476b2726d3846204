// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { useGroupMemory } from './groupMemory.ts'
import { aroundGroups, groupsOfGraph } from './testing/groupsOfGraph.tsx'
import { useExternalGroup } from './useExternalGroup.ts'
import { type GroupActions, useGroupActions } from './useGroupActions.ts'
import { groupWords } from './words.ts'

afterEach(() => localStorage.clear())

const named = { displayName: 'A', description: '' }
const robin = { type: 'user', id: 'u1' } as const

describe('what is known follows what was done', () => {
  test.each<readonly [string, readonly string[], (actions: GroupActions) => void, string, string, readonly string[]]>([
    ['create', [], (actions) => actions.create(named), groupWords.created, 'found', ['a']],
    ['create what is there', ['a'], (actions) => actions.create(named), groupWords.alreadyThere, 'found', []],
    ['change', ['a'], (actions) => actions.change(named), groupWords.saved, 'found', ['a']],
    ['change what is gone', [], (actions) => actions.change(named), groupWords.gone, 'missing', []],
    ['delete', ['a'], (actions) => actions.remove(), groupWords.deleted, 'missing', []],
    ['delete what is gone', [], (actions) => actions.remove(), groupWords.deleted, 'missing', []],
    ['add', ['a'], (actions) => actions.addMember(robin), groupWords.added, 'found', ['a u1']],
    ['add to what is gone', [], (actions) => actions.addMember(robin), groupWords.gone, 'missing', []],
    ['remove', ['a'], (actions) => actions.removeMember('u1'), groupWords.removed, 'found', ['a']],
    ['remove from what is gone', [], (actions) => actions.removeMember('u1'), groupWords.notMember, 'missing', ['a']],
  ])('%s', async (_, there, run, said, kind, remembered) => {
    const { hook } = await acting(there)
    act(() => run(hook.current.actions))
    await waitFor(() => expect(hook.current.actions.said).toBe(said))
    await waitFor(() => expect(hook.current.reading?.kind).toBe(kind))
    const shown = hook.current.memory.groups.map(({ groupId, members }) =>
      [groupId, ...members.map(({ id }) => id)].join(' '),
    )
    expect(shown).toEqual(remembered)
  })
})

test('a refusal is shown, changes nothing, and is tried again', async () => {
  const { hook, refuse, log } = await acting(['a'])
  refuse(403)
  act(() => hook.current.actions.remove())
  await waitFor(() => expect(hook.current.actions.error).toMatchObject({ kind: 'forbidden' }))
  expect(hook.current.reading?.kind).toBe('found')
  expect(hook.current.actions.isBusy).toBe(false)
  refuse(0)
  act(() => hook.current.actions.tryAgain())
  await waitFor(() => expect(hook.current.actions.said).toBe(groupWords.deleted))
  expect(log.at(-1)).toBe('DELETE /a')
})

async function acting(there: readonly string[]) {
  const graph = groupsOfGraph(Object.fromEntries(there.map((id) => [id, { displayName: id }])))
  const { result: hook } = renderHook(
    () => {
      const memory = useGroupMemory('adele', 'tickets')
      const { reading } = useExternalGroup('tickets', 'a')
      return { memory, reading, actions: useGroupActions('tickets', 'a', memory) }
    },
    { wrapper: aroundGroups(graph.client) },
  )
  await waitFor(() => expect(hook.current.reading).toBeDefined())
  return { ...graph, hook }
}
