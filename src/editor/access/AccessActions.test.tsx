// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { AccessActions } from './AccessActions.tsx'
import { hr, showInDirectory } from './testing/showInDirectory.tsx'

const user = (value: string): AclEntryDraft => ({ accessType: 'grant', type: 'user', value })
const group: AclEntryDraft = { accessType: 'grant', type: 'group', value: hr.id }

test('all entries are changed at once', () => {
  const { onEntries } = show([user('a'), group])
  fireEvent.click(screen.getByRole('button', { name: 'More for access' }))
  fireEvent.click(screen.getByRole('menuitem', { name: 'Change all to “Cannot find it (deny)”' }))
  expect(onEntries).toHaveBeenCalledWith([
    { ...user('a'), accessType: 'deny' },
    { ...group, accessType: 'deny' },
  ])
})

test.each<[string, readonly AclEntryDraft[], readonly AclEntryDraft[]]>([
  ['takes the place of the empty entry it was pasted into', [user('a'), user('')], [user('a'), group]],
  ['stands after an entry that is not empty', [user('a'), user('b')], [user('a'), user('b'), group]],
])('a pasted list %s', async (_, acl, expected) => {
  const { onEntries } = show(acl, { at: 1, text: 'Human resources\n' })
  fireEvent.click(await screen.findByRole('button', { name: 'Add 1 entry' }))
  expect(onEntries).toHaveBeenCalledWith(expected)
})

test('an empty list has nobody to test', () => {
  show([])
  expect(screen.queryByRole('button', { name: 'Test a person' })).toBeNull()
})

function show(acl: readonly AclEntryDraft[], pasted?: { readonly at: number; readonly text: string }) {
  const onEntries = vi.fn<(entries: readonly AclEntryDraft[]) => void>()
  const { state } = aDraftState({ acl })
  const given = { state, apiVersion: 'v1.0', tenantId: 't', onPasted: () => undefined, onEntries } as const
  showInDirectory(<AccessActions {...given} pasted={pasted} />)
  return { onEntries }
}
