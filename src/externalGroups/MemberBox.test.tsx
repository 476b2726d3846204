// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { useEffect } from 'react'
import { expect, test, vi } from 'vitest'
import { hr, showInDirectory } from '../directory/testing/showInDirectory.tsx'
import type { RememberedGroup } from './groupMemory.ts'
import { MemberBox } from './MemberBox.tsx'
import { type MemberText, useMemberText } from './useMemberText.ts'

const makers: RememberedGroup = {
  owner: 'a',
  connectionId: 'tickets',
  groupId: 'makers',
  displayName: 'Makers',
  members: [],
}

test('people and groups are found by name, and the one that is chosen is added', async () => {
  const { onAdd } = show()
  fireEvent.change(screen.getByLabelText('Name, mail or ID'), { target: { value: 'hum' } })
  fireEvent.click(await screen.findByRole('option', { name: /Human resources/ }))
  expect(onAdd).toHaveBeenCalledWith({ type: 'group', id: hr.id })
})

test('external groups that were used here are offered, and Enter adds what is typed', () => {
  const { onAdd } = show('external')
  const box = screen.getByLabelText('ID of the other external group')
  fireEvent.click(box)
  fireEvent.click(screen.getByRole('option', { name: 'Makers (makers)' }))
  expect(onAdd).toHaveBeenLastCalledWith({ type: 'externalGroup', id: 'makers' })
  fireEvent.change(box, { target: { value: 'others' } })
  fireEvent.keyDown(box, { key: 'Enter' })
  expect(onAdd).toHaveBeenLastCalledWith({ type: 'externalGroup', id: 'others' })
})

test('Enter that chooses from the list adds once', async () => {
  const { onAdd } = show()
  const box = screen.getByLabelText('Name, mail or ID')
  fireEvent.change(box, { target: { value: 'hum' } })
  await screen.findByRole('option', { name: /Human resources/ })
  fireEvent.keyDown(box, { key: 'ArrowDown' })
  fireEvent.keyDown(box, { key: 'Enter' })
  expect(onAdd).toHaveBeenCalledTimes(1)
})

function show(kind: MemberText['kind'] = 'directory') {
  Element.prototype.scrollIntoView = () => undefined
  const onAdd = vi.fn<Parameters<typeof useMemberText>[0]>()
  function Box() {
    const member = useMemberText(onAdd)
    const { setKind } = member
    useEffect(() => setKind(kind), [setKind])
    return <MemberBox member={member} others={[makers]} isIdle />
  }
  showInDirectory(<Box />)
  return { onAdd }
}
