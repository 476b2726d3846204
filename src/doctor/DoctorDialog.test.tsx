// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeConfig } from '../config/testing/fakeConfig.ts'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { DoctorDialog } from './DoctorDialog.tsx'

test('signed out, the diagnoses end where signing in would be needed, and can be copied and checked again', async () => {
  const user = userEvent.setup()
  show()
  const dialog = within(screen.getByRole('dialog', { name: 'Check the set-up' }))
  expect(await dialog.findAllByRole('listitem')).toHaveLength(9)
  expect(dialog.getByRole('status').textContent).toBe('1 thing is wrong.')
  await user.click(dialog.getByRole('button', { name: 'Copy result' }))
  expect(await navigator.clipboard.readText()).toContain('✗ Account and tenant: Nobody is signed in.')
  await user.click(dialog.getByRole('button', { name: 'Check again' }))
  expect(await dialog.findAllByRole('listitem')).toHaveLength(9)
})

function show(): void {
  render(
    <DoctorDialog
      ports={{
        config: fakeConfig,
        auth: { getToken: () => Promise.resolve({ kind: 'signInNeeded' }) },
        client: fakeGraph([]).client,
        session: { kind: 'signedOut' },
        apiVersion: 'v1.0',
        connectionId: '',
      }}
      onClose={() => undefined}
    />,
  )
}
