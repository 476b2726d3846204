// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { live } from '../../ui/live.ts'
import type { LockState } from '../tabs/lockStanding.ts'
import { DraftNotices } from './DraftNotices.tsx'
import type { DeviceDraftSession } from './deviceDraftSession.ts'
import { aDraftSession, storeDraft } from './testing/aDraftSession.ts'

test('what happened to the draft is said as long as it is so', async () => {
  const lockState = live<LockState>('elsewhere')
  show({ lockState })
  expect(await screen.findByText('This draft is open in another tab')).toBeDefined()
  act(() => lockState.set('mine'))
  expect(screen.queryByRole('alert')).toBeNull()
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

  test('the one in the form is not offered: it becomes theirs as they go on with it', async () => {
    const draftSession = await withDrafts(1)
    const [head] = await draftSession.repository.list('')
    show({ ...draftSession, opened: live({ ...draftSession.opened.get(), id: head?.id ?? '' }) }, true)
    await act(() => draftSession.repository.list('me'))
    expect(screen.queryByRole('status')).toBeNull()
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
