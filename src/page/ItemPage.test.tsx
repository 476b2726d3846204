// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Session } from '../auth/session.ts'
import type { LockState } from '../drafts/tabs/lockStanding.ts'
import { live } from '../ui/live.ts'
import { showApp } from './testing/showApp.tsx'

const signedIn: Session = {
  kind: 'signedIn',
  account: { id: 'a', name: 'Adele Vance', username: 'adele@contoso.com', tenantId: 'tenant' },
  others: [],
}

test('a sample item fills the form and the payload, and leads to the first field', async () => {
  showApp()
  await userEvent.click(screen.getByRole('button', { name: 'Open a sample item' }))
  expect(screen.getByLabelText(/^Item ID/)).toHaveProperty('value', 'TICKET42')
  expect(screen.getByRole('region', { name: 'Payload preview' }).textContent).toContain('Zürich')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /^Connection/ })))
  expect(screen.queryByRole('button', { name: 'Open a sample item' })).toBeNull()
})

test('Submit with errors sends nothing, and leads to the first field to fix', async () => {
  const { asked } = showApp({ connectionId: 'tickets' }, signedIn)
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Item ID/)))
  expect(asked.filter((call) => call.startsWith('PUT'))).toEqual([])
})

test('the number of problems leads to their tab', async () => {
  showApp()
  await userEvent.click(screen.getByRole('button', { name: /^\d+ errors/ }))
  const problems = screen.getByRole('tabpanel', { name: /^Problems/ })
  expect(within(problems).getByRole('region', { name: 'Errors' })).toBeDefined()
})

test('a draft that another tab has is only looked at', () => {
  showApp({ itemId: 'T1' }, signedIn, { lockState: live<LockState>('elsewhere') })
  expect(screen.getByLabelText(/^Item ID/).closest('[inert]')).not.toBeNull()
  expect(screen.getByRole('button', { name: 'Import' }).getAttribute('aria-disabled')).toBe('true')
  expect(screen.getByRole('button', { name: 'Submit item' }).getAttribute('aria-disabled')).toBe('true')
})
