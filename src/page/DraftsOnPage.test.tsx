// @vitest-environment jsdom
import { useMutation } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeLazyAuth } from '../auth/testing/fakeLazyAuth.ts'
import { emptyDraft } from '../domain/itemDraft.ts'
import type { OpenDraft } from '../drafts/session/formDraft.ts'
import { aDraftSession, storeDraft } from '../drafts/session/testing/aDraftSession.ts'
import { withQueries } from '../item/testing/withQueries.tsx'
import { Announcer } from '../ui/Announcer.tsx'
import { live } from '../ui/live.ts'
import { DraftsOnPage } from './DraftsOnPage.tsx'

test('the page shows the draft that is open, and the next one once that is', () => {
  const { opened } = show()
  expect(screen.getByRole('button', { name: 'Drafts of T1' })).toBeDefined()
  act(() => opened.set({ ...opened.get(), id: 'next', draft: { ...emptyDraft, itemId: 'T2' } }))
  expect(screen.getByRole('button', { name: 'Drafts of T2' })).toBeDefined()
})

test('a draft that is chosen from the list is said to be in the form, and the focus goes to its item ID', async () => {
  const { draftSession } = show()
  await storeDraft(draftSession, 'T2')
  await userEvent.click(screen.getByRole('button', { name: 'Drafts of T1' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Open T2' }))
  expect(await screen.findByText('The draft is in the form.')).toBeDefined()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Item ID' })))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('while an item is on its way, another draft cannot be opened', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Send' }))
  await userEvent.click(screen.getByRole('button', { name: 'Drafts of T1' }))
  expect(await screen.findByText(/^An item is on its way\./)).toBeDefined()
})

function Sending() {
  const { mutate } = useMutation({ mutationKey: ['putItem'], mutationFn: () => new Promise(() => undefined) })
  return <button onClick={() => mutate()}>Send</button>
}

function show() {
  const opened = live<OpenDraft>({ ...aDraftSession().opened.get(), draft: { ...emptyDraft, itemId: 'T1' } })
  const draftSession = aDraftSession({ opened })
  render(
    <>
      <DraftsOnPage draftSession={draftSession} auth={fakeLazyAuth()}>
        {({ draft }, onDrafts) => (
          <>
            <button onClick={onDrafts}>Drafts of {draft.itemId}</button>
            <input aria-label="Item ID" data-place="url:item-id" />
          </>
        )}
      </DraftsOnPage>
      <Sending />
      <Announcer />
    </>,
    { wrapper: withQueries() },
  )
  return { opened, draftSession }
}
