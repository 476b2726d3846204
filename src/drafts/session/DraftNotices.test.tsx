// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { live } from '../../ui/live.ts'
import type { StorageTrouble } from '../store/indexedDbTable.ts'
import type { LockState } from '../tabs/lockStanding.ts'
import { DraftNotices } from './DraftNotices.tsx'
import type { DeviceDraftSession } from './deviceDraftSession.ts'
import type { DraftNotice } from './draftSession.ts'
import { aDraftSession, storeDraft } from './testing/aDraftSession.ts'

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

describe('drafts from before signing in', () => {
  test('are offered to who is signed in, and are theirs then', async () => {
    const draftSession = await withDrafts(2)
    show(draftSession, true)
    expect(await screen.findByText('Save these 2 drafts to your account?')).toBeDefined()
    await press('Keep them private')
    await vi.waitFor(() => expect(screen.queryByRole('status')).toBeNull())
    expect(await draftSession.repository.list('you')).toEqual([])
  })

  test('what is gone on with is not offered any more', async () => {
    const session = await withDrafts(1)
    const adopted = live(0)
    show({ ...session, adopted }, true)
    await screen.findByRole('status')
    await session.adopt()
    act(() => adopted.set(1))
    await vi.waitFor(() => expect(screen.queryByRole('status')).toBeNull())
  })

  test('one is spoken of as one', async () => {
    show(await withDrafts(1), true)
    expect(await screen.findByText('Save this draft to your account?')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Keep it private' })).toBeDefined()
  })

  test('are not offered again after “Not now”', async () => {
    const notNow = vi.fn<() => void>()
    show({ ...(await withDrafts(1)), notNow }, true)
    await screen.findByRole('status')
    await press('Not now')
    expect([screen.queryByRole('status'), notNow.mock.calls.length]).toEqual([null, 1])
  })

  test.each([
    ['who is not signed in', false, {}],
    ['who said “Not now” before', true, { isNotNow: () => true }],
  ])('are not offered to %s', async (_, isSignedIn, parts) => {
    const draftSession = { ...(await withDrafts(1)), ...parts }
    show(draftSession, isSignedIn)
    await act(() => draftSession.repository.list('me'))
    expect(screen.queryByRole('status')).toBeNull()
  })
})

/** A session of “me”, with drafts that belong to nobody and one that is mine. */
async function withDrafts(count: number): Promise<DeviceDraftSession> {
  const draftSession = aDraftSession({ owner: () => 'me' })
  for (let index = 0; index < count; index++) await storeDraft(draftSession, `T${index}`)
  await storeDraft(draftSession, 'mine', 'me')
  return { ...draftSession, adopt: () => draftSession.repository.adopt('me') }
}

function show(parts: Partial<DeviceDraftSession>, isSignedIn = false) {
  render(<DraftNotices draftSession={aDraftSession(parts)} isSignedIn={isSignedIn} />)
}

function press(name: string): Promise<void> {
  return userEvent.click(screen.getByRole('button', { name }))
}
