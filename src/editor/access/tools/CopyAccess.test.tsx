// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeCalls } from '../../../calling/testing/fakeCalls.ts'
import { showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import { fakeGraph, json } from '../../../graph/testing/fakeGraph.ts'
import { aDraftState } from '../../../item/testing/aDraftState.ts'
import { CopyAccess } from './CopyAccess.tsx'

test('the entries of a stored item are read by its ID, and added', async () => {
  const acl = [{ accessType: 'grant', type: 'everyone', value: 'everyone' }]
  const { sent, onAdd } = show(json({ id: 'T2', acl, properties: { title: 'a' } }))
  read('T2')
  expect(await screen.findByText('This item has 1 access entry.')).toBeDefined()
  expect(sent[0]?.url).toContain('/external/connections/tickets/items/T2')
  fireEvent.click(screen.getByRole('button', { name: 'Add 1 entry' }))
  expect(onAdd).toHaveBeenCalledWith(acl)
})

test('an item that is not there is said', async () => {
  show(new Response('{}', { status: 404 }))
  read('nobody')
  expect((await screen.findByRole('alert')).textContent).toContain('Graph does not find it (404)')
})

function read(itemId: string): void {
  fireEvent.change(screen.getByLabelText('ID of the other item'), { target: { value: itemId } })
  fireEvent.click(screen.getByRole('button', { name: 'Read its access' }))
}

function show(answer: Response) {
  const { client, sent } = fakeGraph([answer])
  const onAdd = vi.fn<(entries: readonly AclEntryDraft[]) => void>()
  const { state } = aDraftState({ connectionId: 'tickets' })
  const given = { state, apiVersion: 'beta', tenantId: undefined, onAdd, onClose: () => undefined } as const
  showInDirectory(<CopyAccess {...given} />, { calls: { ...fakeCalls, client } })
  return { sent, onAdd }
}
