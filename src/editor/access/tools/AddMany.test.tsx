// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { GraphCalls } from '../../../calling/graphCalls.ts'
import { fakeCalls } from '../../../calling/testing/fakeCalls.ts'
import { directoryOf, hr, robin, showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import { aDraftState } from '../../../item/testing/aDraftState.ts'
import { takeToolLeftFor } from '../takeToolLeftFor.ts'
import { AddMany } from './AddMany.tsx'
import { mostListKept } from './leftList.ts'

beforeEach(() => sessionStorage.clear())

test('a list becomes entries of one access, but for those that nobody has', async () => {
  const { onAdd, onClose } = show('Human resources\nrobin@contoso.example\nZoe\nhuman resources')
  expect(await screen.findByText('2 can be added, 1 is not found, 1 repeated and left out.')).toBeDefined()
  fireEvent.change(screen.getByLabelText('Access'), { target: { value: 'deny' } })
  fireEvent.click(screen.getByRole('button', { name: 'Add 2 entries' }))
  expect(onAdd).toHaveBeenCalledWith(
    [
      { accessType: 'deny', type: 'group', value: hr.id },
      { accessType: 'deny', type: 'user', value: robin.id },
    ],
    ['Zoe'],
  )
  expect(onClose).toHaveBeenCalled()
})

test('who is in the access list already is not added again', async () => {
  const acl = [{ accessType: 'grant', type: 'user', value: robin.id }] as const
  const { onAdd } = show('Human resources; Robin Delgado <robin@contoso.example>', undefined, acl)
  expect(await screen.findByText('1 can be added, 1 is in the list already.')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Add 1 entry' }))
  expect(onAdd).toHaveBeenCalledWith([{ accessType: 'grant', type: 'group', value: hr.id }], [])
})

test('a name that several have is added once it is chosen', async () => {
  const other = { ...hr, id: 'other', mail: 'hr2@contoso.example' }
  const { onAdd } = show('Human resources', directoryOf([hr, other]))
  fireEvent.change(await screen.findByLabelText('Which “Human resources”?'), { target: { value: 'other' } })
  fireEvent.click(screen.getByRole('button', { name: 'Add 1 entry' }))
  expect(onAdd).toHaveBeenCalledWith([{ accessType: 'grant', type: 'group', value: 'other' }], [])
})

test('an ID that cannot be looked up is added, a name is not, and why is said', async () => {
  const unreadable = { kind: 'unreadable', error: { kind: 'offline' } } as const
  const directory = directoryOf([], { resolve: (refs) => Promise.resolve(refs.map(() => unreadable)) })
  const { onAdd } = show(`${robin.id}\nZoe`, directory)
  expect((await screen.findByRole('alert')).textContent).toContain('You are offline')
  fireEvent.click(screen.getByRole('button', { name: 'Add 1 entry' }))
  expect(onAdd).toHaveBeenCalledWith([{ accessType: 'grant', type: 'user', value: robin.id }], ['Zoe'])
})

test('who is led to the consent page comes back to the list, as it was', async () => {
  show('Zoe; Robin', notAllowed)
  fireEvent.change(screen.getByLabelText('Access'), { target: { value: 'deny' } })
  fireEvent.click(await screen.findByRole('button', { name: 'Allow finding people and groups' }))
  expect(takeToolLeftFor()).toEqual({ kind: 'many', text: 'Zoe; Robin', at: 0, access: 'deny' })
})

test('a list too long to be kept over the consent page is said to be so before', async () => {
  show('Zoe; ', notAllowed)
  const button = await screen.findByRole('button', { name: 'Allow finding people and groups' })
  expect(screen.queryByText(/Copy it first/)).toBeNull()
  fireEvent.change(screen.getByLabelText(/^Names/), { target: { value: 'Zoe;\n'.repeat(mostListKept / 5 + 1) } })
  expect(await screen.findByText(/Copy it first/)).toBeDefined()
  fireEvent.click(button)
  expect(takeToolLeftFor()).toEqual({ kind: 'many', text: '', at: 0, access: 'grant' })
})

test('signed out it says what looking up needs, what can be added already, and comes back to the list', async () => {
  const act = vi.fn<GraphCalls['act']>()
  const signedOut = { kind: 'unreadable', error: { kind: 'signInNeeded', cause: 'noSession' } } as const
  const directory = directoryOf([], { resolve: (refs) => Promise.resolve(refs.map(() => signedOut)) })
  show(`${robin.id}\nZoe`, directory, [], act)
  expect(await screen.findByText('1 can be added already, sign in to look up 1 name.')).toBeDefined()
  expect(screen.getByText('1 is looked up once you sign in')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  const also = ['User.ReadBasic.All', 'Group.ReadBasic.All', 'GroupMember.ReadBasic.All']
  expect(act.mock.lastCall?.[0]).toEqual({ kind: 'signIn', also })
  expect(takeToolLeftFor()).toEqual({ kind: 'many', text: `${robin.id}\nZoe`, at: 0, access: 'grant' })
  // Who comes back signed out is not asked for permissions again.
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(act.mock.lastCall?.[0]).toEqual({ kind: 'signIn' })
})

test('who grants access is asked once for names and for who is in a group', async () => {
  const act = vi.fn<GraphCalls['act']>()
  show('Zoe', notAllowed, [], act)
  fireEvent.click(await screen.findByRole('button', { name: 'Allow finding people and groups' }))
  const scopes = ['User.ReadBasic.All', 'Group.ReadBasic.All', 'GroupMember.ReadBasic.All']
  expect(act.mock.lastCall?.[0]).toEqual({ kind: 'interact', scopes })
})

const notAllowed = directoryOf([], {
  resolve: (refs) =>
    Promise.resolve(
      refs.map(() => ({
        kind: 'unreadable',
        error: { kind: 'consentNeeded', scopes: ['User.ReadBasic.All', 'Group.ReadBasic.All'] },
      })),
    ),
})

function show(
  initial: string,
  directory = directoryOf([hr, robin]),
  acl: readonly AclEntryDraft[] = [],
  act: GraphCalls['act'] = fakeCalls.act,
) {
  const [onAdd, onClose] = [vi.fn<(entries: readonly AclEntryDraft[]) => void>(), vi.fn<() => void>()]
  const given = { state: aDraftState({ acl }).state, apiVersion: 'v1.0', tenantId: undefined, onAdd, onClose } as const
  showInDirectory(<AddMany {...given} initial={{ kind: 'many', text: initial, at: 0 }} />, {
    directory,
    calls: { ...fakeCalls, act },
  })
  return { onAdd, onClose }
}
