// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { live } from '../../ui/live.ts'
import type { StorageTrouble } from '../store/indexedDbTable.ts'
import type { LockState } from '../tabs/lockStanding.ts'
import { DraftTrouble } from './DraftTrouble.tsx'
import type { DeviceDraftSession } from './deviceDraftSession.ts'
import type { DraftNotice } from './draftSession.ts'
import { aDraftSession } from './testing/aDraftSession.ts'

describe('a draft of another tab', () => {
  test.each<[LockState, RegExp]>([
    ['elsewhere', /This draft is open in another tab.*nothing is saved/],
    ['takenAway', /Another tab took this draft over.*nothing more is saved/],
  ])('(%s) is said to be that, and can be taken over or copied', async (lockState, words) => {
    const takeOver = vi.fn<() => Promise<void>>(() => Promise.resolve())
    const openCopy = vi.fn<() => void>()
    show({ lockState: live(lockState), takeOver, openCopy })
    expect(screen.getByRole('alert').textContent).toMatch(words)
    await press('Take over')
    expect([takeOver.mock.calls.length, openCopy.mock.calls.length]).toEqual([1, 0])
    await press('Open a copy')
    expect(openCopy).toHaveBeenCalledOnce()
  })

  test.each(['Take over', 'Open a copy'])('%s leads to the item', async (name) => {
    const lockState = live<LockState>('elsewhere')
    const getIt = () => lockState.set('mine')
    render(<input data-place="url:item-id" aria-label="Item ID" />)
    show({ lockState, takeOver: async () => getIt(), openCopy: getIt })
    await press(name)
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Item ID' })))
  })

  test.each<LockState>(['asking', 'mine'])('is not spoken of while it is not (%s)', (lockState) => {
    show({ lockState: live(lockState) })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('is spoken of until this tab has it', () => {
    const lockState = live<LockState>('elsewhere')
    show({ lockState })
    act(() => lockState.set('mine'))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

test.each<[StorageTrouble, boolean]>([
  ['blocked', true],
  ['denied', false],
  [undefined, false],
])('an old tab that keeps the database is named (%s: %s)', (trouble, isNamed) => {
  show({ trouble: live<StorageTrouble>(trouble) })
  expect(screen.queryAllByText('Close the other tab with the editor')).toHaveLength(isNamed ? 1 : 0)
})

test.each<[DraftNotice, string]>([
  ['takenAlong', 'Your draft came along'],
  ['copied', 'You go on with a copy'],
  ['gone', 'The draft of this tab is no longer on this device'],
])('what happened to the draft (%s) is said until it is dismissed', async (kind, title) => {
  const notice = live<DraftNotice>(kind)
  show({ notice, dismissNotice: () => notice.set(undefined) })
  expect(screen.getByText(title)).toBeDefined()
  await press('Dismiss')
  expect(screen.queryByRole('status')).toBeNull()
})

function show(parts: Partial<DeviceDraftSession>) {
  render(<DraftTrouble draftSession={aDraftSession(parts)} />)
}

function press(name: string): Promise<void> {
  return userEvent.click(screen.getByRole('button', { name }))
}
