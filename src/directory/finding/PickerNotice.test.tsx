// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { GraphCalls } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import type { DirectoryPrincipal } from '../../domain/directory/directoryPrincipal.ts'
import { hr, robin, showInDirectory } from '../testing/showInDirectory.tsx'
import { PickerNotice } from './PickerNotice.tsx'

const idle = { kind: 'idle' } as const
const nothing = { kind: 'nothing' } as const
const unused = () => undefined

test('missing consent is asked for with the reason, and can be declined', () => {
  const act = vi.fn<GraphCalls['act']>()
  const search = { kind: 'notAllowed', error: { kind: 'consentNeeded', scopes: ['s'] }, tryAgain: unused } as const
  showInDirectory(<PickerNotice search={search} typed={nothing} onChoose={unused} />, { calls: { ...fakeCalls, act } })
  expect(screen.getByRole('status').textContent).toContain('User.ReadBasic.All, Group.ReadBasic.All')
  fireEvent.click(screen.getByRole('button', { name: 'Allow finding people and groups' }))
  expect(act.mock.calls).toEqual([[{ kind: 'interact', scopes: ['s'] }, unused]])
  fireEvent.click(screen.getByRole('button', { name: 'Use IDs instead' }))
  expect(screen.queryByRole('status')).toBeNull()
})

test('for an access list who is in a group is asked for on the same page; who came back without it is asked for names alone', () => {
  sessionStorage.clear()
  const act = vi.fn<GraphCalls['act']>()
  const scopes = ['User.ReadBasic.All', 'Group.ReadBasic.All']
  const search = { kind: 'notAllowed', error: { kind: 'consentNeeded', scopes }, tryAgain: unused } as const
  const notice = <PickerNotice search={search} typed={nothing} isForAccess onChoose={unused} />
  const { unmount } = showInDirectory(notice, { calls: { ...fakeCalls, act } })
  expect(screen.getByRole('status').textContent).toContain('their names and who is in a group')
  fireEvent.click(screen.getByRole('button', { name: 'Allow finding people and groups' }))
  expect(act.mock.lastCall?.[0]).toEqual({ kind: 'interact', scopes: [...scopes, 'GroupMember.ReadBasic.All'] })
  unmount()
  showInDirectory(notice, { calls: { ...fakeCalls, act } })
  expect(screen.getByRole('status').textContent).not.toContain('who is in a group. You')
  fireEvent.click(screen.getByRole('button', { name: 'Allow finding people and groups' }))
  expect(act.mock.lastCall?.[0]).toEqual({ kind: 'interact', scopes })
  sessionStorage.clear()
})

test('a failure is said with a way to try again', () => {
  const search = { kind: 'failed', error: { kind: 'offline' }, tryAgain: unused } as const
  showInDirectory(<PickerNotice search={search} typed={nothing} onChoose={unused} />)
  expect(screen.getByRole('alert').textContent).toContain('You are offline')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined()
})

test('a name that several have is a choice', () => {
  const onChoose = vi.fn<(principal: DirectoryPrincipal) => void>()
  const typed = { kind: 'several', text: 'Robin', principals: [hr, robin] } as const
  showInDirectory(<PickerNotice search={idle} typed={typed} onChoose={onChoose} />)
  expect(screen.getByRole('status').textContent).toContain('2 people or groups are called “Robin”.')
  fireEvent.click(screen.getByRole('button', { name: /^Robin Delgado/ }))
  expect(onChoose).toHaveBeenCalledWith(robin)
})

test('a name that nobody has is said', () => {
  showInDirectory(<PickerNotice search={idle} typed={{ kind: 'nobody', text: 'Zoe' }} onChoose={unused} />)
  expect(screen.getByRole('status').textContent).toContain('no person or group called “Zoe”')
})

test('a text that names nobody and matches some is never said to be nobody: those are a choice, and the list has the rest', () => {
  const [onTake, onAgain] = [vi.fn<() => void>(), vi.fn<() => void>()]
  const matches = { first: [{ id: 'hr', name: 'Human resources, Group', onTake }], count: 5 }
  const typed = { kind: 'nobody', text: 'HR' } as const
  showInDirectory(<PickerNotice search={idle} typed={typed} matches={matches} onAgain={onAgain} onChoose={unused} />)
  expect(screen.getByRole('status').textContent).toContain('“HR” alone names nobody. Choose which of the 5 you mean.')
  fireEvent.click(screen.getByRole('button', { name: 'Human resources, Group' }))
  expect(onTake).toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Show all in the list' }))
  expect(onAgain).toHaveBeenCalled()
})

test('nothing is said of a name while those that match are on their way', () => {
  const searching = { kind: 'searching', isBusy: false } as const
  showInDirectory(<PickerNotice search={searching} typed={{ kind: 'nobody', text: 'HR' }} onChoose={unused} />)
  expect(screen.queryByRole('status')).toBeNull()
})
