// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
// Otherwise they are loaded with the first of them.
import './lateCommands.ts'
import { showApp } from '../testing/showApp.tsx'

test('the list of commands is filtered by typing, and Enter does what is lit, with the focus on the page', async () => {
  await openCommands()
  await userEvent.type(search(), 'problems')
  expect(options()).toEqual(['Go to Problems'])
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^Problems/ })))
})

test('“?” lists the keys, and leads to all commands', async () => {
  showApp()
  fireEvent.keyDown(document.body, { key: '?', shiftKey: true })
  const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
  expect(within(dialog).getByText('Submit item').nextElementSibling?.textContent).toBe('Ctrl+Enter')
  expect(within(dialog).getByText('Redo').nextElementSibling?.textContent).toBe('Ctrl+Y or Ctrl+Shift+Z')
  await userEvent.click(within(dialog).getByRole('button', { name: 'All commands' }))
  expect(await screen.findByRole('dialog', { name: 'Commands' })).toBeDefined()
})

test('the list of commands can be opened from itself', async () => {
  await openCommands()
  await userEvent.type(search(), 'commands{Enter}')
  await waitFor(() => expect(search()).toHaveProperty('value', ''))
  expect(screen.getByRole('dialog', { name: 'Commands' })).toBeDefined()
})

async function openCommands(): Promise<void> {
  showApp()
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  await screen.findByRole('dialog', { name: 'Commands' })
}

function search(): HTMLElement {
  return screen.getByRole('combobox', { name: 'Search commands' })
}

function options(): readonly string[] {
  return within(screen.getByRole('listbox'))
    .getAllByRole('option')
    .map(({ textContent }) => textContent.trim())
}
