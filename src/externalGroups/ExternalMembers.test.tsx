// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { PrincipalNames } from '../directory/directory.ts'
import { live } from '../ui/live.ts'
import { ExternalMembers } from './ExternalMembers.tsx'
import { aroundGroups, groupsOfGraph } from './testing/groupsOfGraph.tsx'
import type { GroupActions } from './useGroupActions.ts'

const guid = 'aaaaaaaa-0000-4000-8000-000000000001'

test('members have their names where these are known, and can be taken out, also those from elsewhere', async () => {
  const removed: string[] = []
  const actions: GroupActions = {
    isBusy: false,
    said: undefined,
    error: undefined,
    tryAgain: () => undefined,
    create: () => undefined,
    change: () => undefined,
    remove: () => undefined,
    addMember: vi.fn<GroupActions['addMember']>(),
    removeMember: (id) => removed.push(id),
  }
  const known = { kind: 'known', principal: { kind: 'user', id: guid, displayName: 'Robin' } } as const
  const names = live<PrincipalNames>(new Map([[guid, known]]))
  const members = [
    { type: 'user', id: guid },
    { type: 'externalGroup', id: 'inner' },
  ] as const
  render(<ExternalMembers members={members} actions={actions} others={[]} />, {
    wrapper: aroundGroups(groupsOfGraph().client, { names }),
  })
  await userEvent.click(screen.getByRole('button', { name: 'Remove Robin' }))
  await userEvent.click(screen.getByRole('button', { name: 'Remove inner' }))
  await userEvent.selectOptions(screen.getByLabelText('Add'), 'Another external group')
  await userEvent.type(screen.getByLabelText('ID of the other external group'), 'other')
  await userEvent.click(screen.getByRole('button', { name: 'Remove by ID' }))
  expect(removed).toEqual([guid, 'inner', 'other'])
  await userEvent.click(screen.getByRole('button', { name: 'Add member' }))
  expect(actions.addMember).toHaveBeenCalledWith({ type: 'externalGroup', id: 'other' })
})
