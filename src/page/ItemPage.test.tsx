// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { signedInSession } from '../auth/testing/signedInSession.ts'
import type { LockState } from '../drafts/tabs/lockStanding.ts'
import { live } from '../ui/live.ts'
import { showApp } from './testing/showApp.tsx'

test('the number of problems leads to their tab', async () => {
  showApp()
  fireEvent.click(screen.getByText(/^\d+ things? to fill in$/))
  expect(await within(screen.getByRole('tabpanel')).findByLabelText('To fill in')).toBeDefined()
})

test('Import and Drafts open their dialogs', async () => {
  showApp()
  fireEvent.click(screen.getByText('Import'))
  expect((await screen.findByRole('dialog')).getAttribute('aria-labelledby')).not.toBeNull()
  fireEvent.keyDown(document.body, { key: 'Escape' })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  fireEvent.click(screen.getByText('Drafts'))
  expect(within(await screen.findByRole('dialog')).getByLabelText('Search drafts')).toBeDefined()
})

test('a draft that another tab has is neither sent nor replaced', () => {
  showApp({ itemId: 'T1' }, signedInSession, { lockState: live<LockState>('elsewhere') })
  for (const name of ['Import', 'Submit item']) {
    expect(screen.getByText(name).closest('button')?.getAttribute('aria-disabled')).toBe('true')
  }
})
