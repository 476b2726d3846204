// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { askedMark } from './askedMark.ts'
import { hr, showInDirectory } from './testing/showInDirectory.tsx'
import { WhoField } from './WhoField.tsx'

const entry: AclEntryDraft = { accessType: 'grant', type: 'user', value: '' }

test('a name is looked for as it is typed, and the one that is chosen takes its place', async () => {
  const { box, onEntry, onSearching } = show(entry)
  fireEvent.focus(box)
  fireEvent.change(box, { target: { value: 'hum' } })
  expect(onEntry).toHaveBeenLastCalledWith({ ...entry, value: 'hum' })
  expect(onSearching).toHaveBeenLastCalledWith(true)
  fireEvent.click(await screen.findByRole('option', { name: /Human resources/ }))
  expect(onEntry).toHaveBeenLastCalledWith({ ...entry, type: 'group', value: hr.id })
  expect(onSearching).toHaveBeenLastCalledWith(false)
})

test('everyone is a choice while nothing is typed', async () => {
  const { box, onEntry } = show(entry)
  fireEvent.focus(box)
  fireEvent.click(box)
  fireEvent.click(await screen.findByRole('option', { name: /^Everyone except guests/ }))
  expect(onEntry).toHaveBeenLastCalledWith({ ...entry, type: 'everyoneExceptGuests', value: 'a tenant' })
})

test('a name that stands there from before is looked for again, once the directory may be read', async () => {
  const { box } = show({ ...entry, value: 'hum' })
  fireEvent.focus(box)
  fireEvent.click(box)
  expect(await screen.findByRole('option', { name: /^Everyone except guests/ })).toBeDefined()
  expect(screen.queryByRole('option', { name: /Human resources/ })).toBeNull()
  askedMark.write('yes')
  fireEvent.focus(box)
  expect(await screen.findByRole('option', { name: /Human resources/ })).toBeDefined()
})

function show(of: AclEntryDraft) {
  const [onEntry, onSearching] = [vi.fn<(entry: AclEntryDraft) => void>(), vi.fn<(isSearching: boolean) => void>()]
  showInDirectory(
    <WhoField
      entry={of}
      name={undefined}
      place="/acl/0/value"
      apiVersion="v1.0"
      tenantId="a tenant"
      isInvalid={false}
      describedBy=""
      onEntry={onEntry}
      onSearching={onSearching}
      onVisit={() => undefined}
      onPasteList={() => undefined}
    />,
  )
  return { box: screen.getByRole('combobox', { name: 'Person or group' }), onEntry, onSearching }
}
