// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
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
  fireEvent.click(screen.getByText('Open a sample item'))
  expect(screen.getByLabelText(/^Item ID/)).toHaveProperty('value', 'TICKET42')
  expect(screen.getByLabelText('Payload preview').textContent).toContain('Zürich')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Connection/)))
  expect(screen.queryByText('Open a sample item')).toBeNull()
})

test('Submit with errors sends nothing, and leads to the first field to fix', async () => {
  const { asked } = showApp({ connectionId: 'tickets' }, signedIn)
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Item ID/)))
  expect(asked.filter((call) => call.startsWith('PUT'))).toEqual([])
})

test('the number of problems leads to their tab', () => {
  showApp()
  fireEvent.click(screen.getByText(/^\d+ errors?$/))
  const problems = screen.getByRole('tabpanel')
  expect(within(problems).getByLabelText('Errors')).toBeDefined()
})

test('a draft that another tab has is only looked at', () => {
  showApp({ itemId: 'T1' }, signedIn, { lockState: live<LockState>('elsewhere') })
  expect(screen.getByLabelText(/^Item ID/).closest('[inert]')).not.toBeNull()
  for (const name of ['Import', 'Submit item']) {
    expect(screen.getByText(name).closest('button')?.getAttribute('aria-disabled')).toBe('true')
  }
})
