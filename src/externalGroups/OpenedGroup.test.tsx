// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { useGroupMemory } from './groupMemory.ts'
import { type GroupAccess, OpenedGroup } from './OpenedGroup.tsx'
import { aroundGroups, groupsOfGraph } from './testing/groupsOfGraph.tsx'

afterEach(() => localStorage.clear())

test('what Graph has of the group is in its fields; unchanged, there is nothing to save', async () => {
  show({ a: { displayName: 'Alpha', description: 'First' } })
  expect(await screen.findByLabelText('Description')).toHaveProperty('value', 'First')
  expect(screen.getByRole('button', { name: 'Save changes' }).getAttribute('aria-disabled')).toBe('true')
})

test('deleting asks first, and can be called off', async () => {
  const { log } = show({ a: { displayName: 'Alpha' } })
  await userEvent.click(await screen.findByRole('button', { name: 'Delete the group…' }))
  expect(screen.getByText(/cannot be undone/)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Keep the group' }))
  expect(log).toEqual(['read a'])
})

test('a group goes into the access list, once', async () => {
  const added: string[] = []
  show({ a: { displayName: 'Alpha' } }, { has: () => false, add: (groupId) => added.push(groupId) })
  const button = await screen.findByRole('button', { name: 'Add to access' })
  await userEvent.click(button)
  await userEvent.click(button)
  expect(added).toEqual(['a'])
  expect(screen.getByText('It is in the access list of this item.')).toBeDefined()
})

test('a failed change says why', async () => {
  const { refuse } = show({ a: { displayName: 'Alpha' } })
  await userEvent.type(await screen.findByLabelText('Name'), '!')
  refuse(403)
  await userEvent.click(screen.getByRole('button', { name: 'Save changes' }))
  expect((await screen.findByRole('alert')).textContent).toContain('permission')
})

function show(groups: Readonly<Record<string, object>>, access?: GroupAccess) {
  const graph = groupsOfGraph(groups)
  function Group() {
    return (
      <OpenedGroup connectionId="tickets" groupId="a" memory={useGroupMemory('adele', 'tickets')} access={access} />
    )
  }
  render(<Group />, { wrapper: aroundGroups(graph.client) })
  return graph
}
