// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { DirectoryPermission } from '../../directory/directory.ts'
import { directoryOf, hr, robin, showInDirectory } from '../../directory/testing/showInDirectory.tsx'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { leftFor, noteLeftFor } from '../../signInReturn/leftFor.ts'
import { live } from '../../ui/live.ts'
import { lookUpAt } from '../../ui/lookUp.ts'
import { WhoField } from './WhoField.tsx'

// jsdom has no layout.
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
})

const entry: AclEntryDraft = { accessType: 'grant', type: 'user', value: '' }

test('a name is looked for as it is typed, and the one that is chosen takes its place', async () => {
  const { box, onEntry, onSearching } = show(entry)
  fireEvent.focus(box)
  fireEvent.change(box, { target: { value: 'hum' } })
  expect(onEntry).toHaveBeenLastCalledWith({ ...entry, sought: 'hum' })
  expect(onSearching).toHaveBeenLastCalledWith(true)
  fireEvent.click(await screen.findByRole('option', { name: /Human resources/ }))
  expect(onEntry).toHaveBeenLastCalledWith({ ...entry, type: 'group', value: hr.id })
  expect(onSearching).toHaveBeenLastCalledWith(false)
})

describe('Enter', () => {
  test('takes the first that is listed for what is typed', async () => {
    const { box, onEntry } = show(entry)
    fireEvent.change(box, { target: { value: 'h' } })
    await screen.findByRole('option', { name: /Human resources/ })
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(onEntry).toHaveBeenLastCalledWith({ ...entry, type: 'group', value: hr.id })
    expect(screen.queryByText(/has no person or group/)).toBeNull()
  })

  test('waits for the answer, and takes the only match', async () => {
    const { box, onEntry } = show(entry, directoryOf([hr]))
    fireEvent.change(box, { target: { value: 'hum' } })
    fireEvent.keyDown(box, { key: 'Enter' })
    await waitFor(() => expect(onEntry).toHaveBeenLastCalledWith({ ...entry, type: 'group', value: hr.id }))
  })

  test('waits for the answer, and leaves the list open where several match', async () => {
    const { box, onEntry } = show(entry)
    fireEvent.change(box, { target: { value: 'h' } })
    fireEvent.keyDown(box, { key: 'Enter' })
    const first = await screen.findByRole('option', { name: /Human resources/ })
    expect(box.getAttribute('aria-activedescendant')).toBe(first.id)
    expect(onEntry).toHaveBeenLastCalledWith({ ...entry, sought: 'h' })
    expect(screen.queryByText(/has no person or group/)).toBeNull()
  })

  test('never takes who was found for a text before', async () => {
    const { box, onEntry } = show(entry, directoryOf([hr]))
    fireEvent.change(box, { target: { value: 'hum' } })
    await screen.findByRole('option', { name: /Human resources/ })
    fireEvent.change(box, { target: { value: 'rob' } })
    expect(box.hasAttribute('aria-activedescendant')).toBe(false)
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(onEntry).toHaveBeenLastCalledWith({ ...entry, sought: 'rob' })
  })

  test('takes everyone where that is what is offered', async () => {
    const { box, onEntry } = show(entry, directoryOf([]))
    fireEvent.change(box, { target: { value: 'everyone except' } })
    await screen.findByRole('option', { name: /^Everyone except guests/ })
    fireEvent.keyDown(box, { key: 'Enter' })
    await waitFor(() => expect(onEntry.mock.lastCall?.[0].type).toBe('everyoneExceptGuests'))
  })
})

test('leaving takes nobody that is only listed, and offers those that match', async () => {
  const { box, onEntry } = show(entry)
  fireEvent.change(box, { target: { value: 'h' } })
  await screen.findByRole('option', { name: /Human resources/ })
  fireEvent.blur(box)
  expect(await screen.findByText('“h” alone names nobody. Choose which of the 2 you mean.')).toBeDefined()
  expect(onEntry).toHaveBeenLastCalledWith({ ...entry, sought: 'h' })
  fireEvent.click(screen.getByRole('button', { name: /^Robin Delgado/ }))
  expect(onEntry).toHaveBeenLastCalledWith({ ...entry, value: robin.id })
})

test('an address that stood there and is exactly somebody’s is that person as soon as the list is opened', async () => {
  const { box, onEntry } = show({ ...entry, value: 'robin@contoso.example' }, directoryOf([robin]))
  fireEvent.click(box)
  await waitFor(() => expect(onEntry).toHaveBeenLastCalledWith({ ...entry, value: robin.id }))
})

test('an empty box lists the first people too, where the directory may be read', async () => {
  const allowed = live<DirectoryPermission>({ kind: 'allowed' })
  const { box } = show(entry, directoryOf([robin], { permission: allowed }))
  fireEvent.focus(box)
  fireEvent.click(box)
  expect(await screen.findByRole('option', { name: /Robin Delgado/ })).toBeDefined()
  expect(box.hasAttribute('aria-activedescendant')).toBe(false)
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
  await waitFor(() => expect(leftFor('picker')).toBeUndefined())
})

test('who comes back from the consent page with an address finds that person, and no list of others', async () => {
  noteLeftFor('picker', 'robin@contoso.example')
  const allowed = live<DirectoryPermission>({ kind: 'allowed' })
  const { box, onEntry } = show(
    { ...entry, value: 'robin@contoso.example' },
    directoryOf([robin], { permission: allowed }),
  )
  // The notice of the return looks up every address, too.
  act(() => lookUpAt('/acl/0/value'))
  await waitFor(() => expect(onEntry).toHaveBeenLastCalledWith({ ...entry, value: robin.id }))
  expect(document.activeElement).toBe(box)
  expect(box.getAttribute('aria-expanded')).toBe('false')
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

function show(of: AclEntryDraft, directory = directoryOf([hr, robin])) {
  const [onEntry, onSearching] = [vi.fn<(entry: AclEntryDraft) => void>(), vi.fn<(isSearching: boolean) => void>()]
  function Box() {
    const [now, setNow] = useState(of)
    return (
      <WhoField
        state={aDraftState().state}
        entry={now}
        name={undefined}
        place="/acl/0/value"
        apiVersion="v1.0"
        tenantId="a tenant"
        isInvalid={false}
        describedBy=""
        onEntry={(next) => {
          onEntry(next)
          setNow(next)
        }}
        onSearching={onSearching}
        onSaid={() => undefined}
        onMissing={() => undefined}
        onVisit={() => undefined}
        onNext={() => undefined}
        onPasteList={() => undefined}
      />
    )
  }
  showInDirectory(<Box />, { directory })
  return { box: screen.getByRole('combobox', { name: 'Person or group' }), onEntry, onSearching }
}
