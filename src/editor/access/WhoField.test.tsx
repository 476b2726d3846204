// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { hr, robin, showInDirectory } from '../../directory/testing/showInDirectory.tsx'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { leftFor, noteLeftFor } from '../../signInReturn/leftFor.ts'
import { lookUpAt } from '../../ui/lookUp.ts'
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

test('a name that stands there from before is looked for once the list is opened, and not by coming there', async () => {
  const { box } = show({ ...entry, value: 'hum' })
  fireEvent.focus(box)
  expect(screen.queryByRole('option')).toBeNull()
  fireEvent.click(box)
  expect(await screen.findByRole('option', { name: /Human resources/ })).toBeDefined()
})

test('who comes back from the consent page finds the list open, once', async () => {
  noteLeftFor('picker', 'hum')
  const { box } = show({ ...entry, value: 'hum' })
  expect(document.activeElement).toBe(box)
  expect(await screen.findByRole('option', { name: /Human resources/ })).toBeDefined()
  expect(box.getAttribute('aria-expanded')).toBe('true')
  expect(leftFor('picker')).toBeUndefined()
})

test('the list opens again when the box lost the focus to nothing before anybody was found', async () => {
  noteLeftFor('picker', 'hum')
  const { box } = show({ ...entry, value: 'hum' })
  act(() => box.blur())
  expect(await screen.findByRole('option', { name: /Human resources/ })).toBeDefined()
  expect(document.activeElement).toBe(box)
  expect(leftFor('picker')).toBeUndefined()
})

test('whoever went elsewhere meanwhile is left alone', async () => {
  noteLeftFor('picker', 'hum')
  const { box } = show({ ...entry, value: 'hum' })
  const elsewhere = document.body.appendChild(document.createElement('input'))
  onTestFinished(() => elsewhere.remove())
  act(() => elsewhere.focus())
  await waitFor(() => expect(leftFor('picker')).toBeUndefined())
  expect(box.getAttribute('aria-expanded')).toBe('false')
  expect(document.activeElement).toBe(elsewhere)
})

test('an address that stands there is looked up at a press elsewhere, and its person takes the place of it', async () => {
  const { onEntry } = show({ ...entry, value: 'robin@contoso.example' })
  act(() => lookUpAt('/acl/1/value'))
  act(() => lookUpAt('/acl/0/value'))
  await waitFor(() => expect(onEntry).toHaveBeenLastCalledWith({ ...entry, value: robin.id }))
})

test('a box that is left by a press says what it found after the click, so that nothing moves from under the pointer', async () => {
  const { box, onSearching } = show(entry)
  fireEvent.focus(box)
  fireEvent.change(box, { target: { value: 'nobody of this name' } })
  onSearching.mockClear()
  fireEvent.pointerDown(document.body)
  fireEvent.blur(box)
  expect(onSearching).not.toHaveBeenCalled()
  fireEvent.pointerUp(document.body)
  await waitFor(() => expect(onSearching).toHaveBeenLastCalledWith(false))
})

function show(of: AclEntryDraft) {
  const [onEntry, onSearching] = [vi.fn<(entry: AclEntryDraft) => void>(), vi.fn<(isSearching: boolean) => void>()]
  showInDirectory(
    <WhoField
      state={aDraftState().state}
      entry={of}
      name={undefined}
      place="/acl/0/value"
      apiVersion="v1.0"
      tenantId="a tenant"
      isInvalid={false}
      describedBy=""
      onEntry={onEntry}
      onSearching={onSearching}
      onSaid={() => undefined}
      onVisit={() => undefined}
      onPasteList={() => undefined}
    />,
  )
  return { box: screen.getByRole('combobox', { name: 'Person or group' }), onEntry, onSearching }
}
