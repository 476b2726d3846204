// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { DeviceDraftSession } from '../session/deviceDraftSession.ts'
import type { Opening } from '../session/switchDraft.ts'
import { aDraftSession, storeDraft } from '../session/testing/aDraftSession.ts'
import { DraftsDialog } from './DraftsDialog.tsx'

test('every draft is there, the latest first, with where it is open; a search leaves those that it finds', async () => {
  const { draftSession } = await show()
  expect(names()).toEqual(['Open T2', 'Open T1'])
  const row = within(screen.getAllByRole('listitem')[0] ?? document.body)
  expect(row.getByText('Open in another tab')).toBeDefined()
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search drafts' }), 't1')
  expect(names()).toEqual(['Open T1'])
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search drafts' }), '?')
  expect(screen.getByText('No draft matches.')).toBeDefined()
  expect(draftSession.opened.get().id).toBe('open')
})

test('the draft that is chosen comes into the form, and the dialog closes', async () => {
  const { open, closed, opened, ids } = await show()
  await press('Open T1')
  await waitFor(() => expect([closed(), opened()]).toEqual([1, 1]))
  expect(open.mock.calls).toEqual([[ids[0], false]])
})

test('where the draft in the form would get lost, the dialog stays and asks', async () => {
  const { open, closed, opened, ids } = await show(['unsafe', 'opened'])
  await press('Open T1')
  expect((await screen.findByRole('alert')).textContent).toMatch(/Opening another one would lose it/)
  expect([closed(), opened()]).toEqual([0, 0])
  await press('Open anyway')
  await waitFor(() => expect([closed(), opened()]).toEqual([1, 1]))
  expect(open.mock.calls.at(-1)).toEqual([ids[0], true])
})

test('a deleted draft leaves the list, and Undo brings it back', async () => {
  await show()
  await press('Delete T1')
  await waitFor(() => expect(names()).toEqual(['Open T2']))
  await press('Undo')
  await waitFor(() => expect(names()).toEqual(['Open T2', 'Open T1']))
})

test('a draft is renamed in its row', async () => {
  await show()
  await press('Rename T1')
  await userEvent.keyboard('My draft{Enter}')
  await waitFor(() => expect(names()).toEqual(['Open T2', 'Open My draft']))
})

test('while an item is on its way, no other draft is opened, and the dialog says why', async () => {
  const { open } = await show([], 'An item is on its way.')
  expect(screen.getByText('An item is on its way.')).toBeDefined()
  await press('Open T1')
  await press('New item')
  expect(open).not.toHaveBeenCalled()
})

test('a new item comes into the form', async () => {
  const { openAnother, opened } = await show()
  await press('New item')
  await waitFor(() => expect(opened()).toBe(1))
  expect(openAnother.mock.calls).toEqual([[false]])
})

test('what was typed a moment ago is saved before the list is read, and the dialog closes by its button', async () => {
  const { flush, closed } = await show()
  expect(flush).toHaveBeenCalledOnce()
  await press('Close')
  expect(closed()).toBe(1)
})

/** The dialog with the drafts T1 and T2; T2 is open in another tab. */
async function show(openings: readonly Opening[] = ['opened'], obstacle?: string) {
  const remaining = [...openings]
  const open = vi.fn<DeviceDraftSession['open']>(async () => remaining.shift() ?? 'gone')
  const openAnother = vi.fn<DeviceDraftSession['openAnother']>(async () => 'opened')
  const flush = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const base = aDraftSession({ open, openAnother })
  const draftSession = { ...base, autosave: { ...base.autosave, flush } }
  const ids = [await storeDraft(draftSession, 'T1'), await storeDraft(draftSession, 'T2')]
  await draftSession.locks.take(ids[1] ?? '', new AbortController().signal, () => undefined)
  let [closed, opened] = [0, 0]
  render(
    <DraftsDialog
      draftSession={draftSession}
      obstacle={obstacle}
      onClose={() => closed++}
      onOpened={() => opened++}
      onForget={() => Promise.resolve()}
    />,
  )
  await screen.findByRole('button', { name: 'Open T1' })
  return { draftSession, open, openAnother, flush, ids, closed: () => closed, opened: () => opened }
}

function names(): readonly (string | null)[] {
  return screen
    .getAllByRole('button', { name: /^Open T\d|^Open My/ })
    .map((button) => button.getAttribute('aria-label'))
}

function press(name: string): Promise<void> {
  return userEvent.click(screen.getByRole('button', { name }))
}
