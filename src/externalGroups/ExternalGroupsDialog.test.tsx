// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { Directory } from '../directory/directory.ts'
import { ExternalGroupsDialog } from './ExternalGroupsDialog.tsx'
import { aroundGroups, groupsOfGraph } from './testing/groupsOfGraph.tsx'

afterEach(() => localStorage.clear())

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const robin = { kind: 'user', id: 'u1', displayName: 'Robin Delgado' } as const

test('a group is looked up, created, given a member, renamed and deleted', async () => {
  const { log } = show('')
  await userEvent.type(screen.getByLabelText('ID of the group'), 'partners')
  await press('Look it up')
  expect(await screen.findByText(/There is no group with this ID yet/)).toBeDefined()
  await userEvent.type(screen.getByLabelText('Name'), 'Partners')
  await press('Create the group')
  expect(await screen.findByText(/The group is there now/)).toBeDefined()
  await userEvent.type(await screen.findByLabelText('Name, mail or ID'), 'robin{Enter}')
  const members = await screen.findByRole('button', { name: 'Remove u1' })
  expect(members.closest('li')?.textContent).toContain('person')
  const name = screen.getByLabelText('Name')
  expect(name).toHaveProperty('value', 'Partners')
  await userEvent.type(name, ' 2')
  await press('Save changes')
  expect(await screen.findByText('Saved.')).toBeDefined()
  await press('Delete the group…')
  await press('Delete the group')
  expect(await screen.findByText(/There is no group with this ID yet/)).toBeDefined()
  expect(log).toEqual([
    'read partners',
    'POST  {"id":"partners","displayName":"Partners","description":""}',
    'POST /partners/members {"id":"u1","type":"user"}',
    'PATCH /partners {"displayName":"Partners 2","description":""}',
    'DELETE /partners',
  ])
})

test('groups that were used on this device are offered, with their members', async () => {
  const first = show('a', { a: { displayName: 'Alpha' } })
  await userEvent.type(await screen.findByLabelText('Name, mail or ID'), 'robin{Enter}')
  await screen.findByText('Added.')
  first.unmount()
  show('', { a: { displayName: 'Alpha' } })
  await press(/^Open /)
  await press('Remove u1')
  await waitFor(() => expect(screen.getByText('Nobody was added from this device yet.')).toBeDefined())
})

test('what cannot be read says why, and is tried again', async () => {
  const { refuse } = show('a')
  refuse(500)
  const alert = await screen.findByRole('alert')
  refuse(0)
  await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(/There is no group with this ID yet/)).toBeDefined()
})

test('without a connection there is nothing to look up', () => {
  show('a', {}, '')
  expect(screen.getByText(/Choose the connection of the item first/)).toBeDefined()
  expect(screen.queryByLabelText('ID of the group')).toBeNull()
})

test('an ID that cannot be one is said so, and not looked up', async () => {
  const { log } = show('')
  await userEvent.type(screen.getByLabelText('ID of the group'), 'part ners{Enter}')
  expect(screen.getByText(/letters, digits, - and _/)).toBeDefined()
  expect(log).toEqual([])
})

function show(groupId: string, groups: Readonly<Record<string, object>> = {}, connectionId = 'tickets') {
  const graph = groupsOfGraph(groups)
  const resolve = vi.fn<Directory['resolve']>(() => Promise.resolve([{ kind: 'found', principal: robin }]))
  const wrapper = aroundGroups(graph.client, { resolve })
  const { unmount } = render(
    <ExternalGroupsDialog connectionId={connectionId} groupId={groupId} onClose={() => undefined} />,
    { wrapper },
  )
  return { ...graph, unmount }
}
