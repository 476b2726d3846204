// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import { aDraftState } from '../../../item/testing/aDraftState.ts'
import { Presets } from './Presets.tsx'

const acl = [{ accessType: 'grant', type: 'everyone', value: 'everyone' }] as const

test('the entries of the item are kept under a name, added again, and deleted', () => {
  const { onAdd } = show(acl)
  fireEvent.change(screen.getByLabelText(/^Name for a preset/), { target: { value: ' All ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save preset' }))
  expect(screen.getByRole('list', { name: 'Presets' }).textContent).toContain('All, 1 entry')
  fireEvent.click(screen.getByRole('button', { name: 'Add the entries of All' }))
  expect(onAdd).toHaveBeenCalledWith(acl)
  fireEvent.click(screen.getByRole('button', { name: 'Delete the preset All', hidden: true }))
  expect(screen.queryByRole('list', { name: 'Presets', hidden: true })).toBeNull()
})

test('without entries and presets it says how to get one', () => {
  show([])
  expect(screen.getByText(/^There are none yet\./)).toBeDefined()
})

function show(entries: typeof acl | readonly []) {
  const onAdd = vi.fn<(entries: readonly AclEntryDraft[]) => void>()
  const { state } = aDraftState({ acl: entries })
  render(<Presets state={state} apiVersion="beta" tenantId="t" onAdd={onAdd} onClose={() => undefined} />)
  return { onAdd }
}
