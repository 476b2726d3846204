// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
// Otherwise they are loaded with the first of them.
import './lateCommands.ts'
import { showApp } from '../testing/showApp.tsx'

test.each([
  ['suggest', 'textbox', /^Item ID/],
  ['copy payload', 'button', /^(Copy payload|Copied|Not copied)$/],
] as const)('“%s” presses the %s %s', async (typed, role, name) => {
  showApp()
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  const search = await screen.findByRole('combobox', { name: 'Search commands' })
  await userEvent.type(search, `${typed}{Enter}`)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole(role, { name })))
})

test('what has no control says why', async () => {
  showApp()
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  await userEvent.type(await screen.findByRole('combobox', { name: 'Search commands' }), 'test a person')
  expect(within(screen.getByRole('listbox')).getByRole('option').textContent).toContain('Add people or groups first.')
})
