// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
// Otherwise they are loaded with the first of them.
import './lateCommands.ts'
import { collectKeysAhead } from '../../ui/keysAhead.ts'
import { showApp } from '../testing/showApp.tsx'

test('the arrows go through the list and around', async () => {
  await openCommands()
  await userEvent.type(search(), 'go to')
  const first = lit()
  await userEvent.keyboard('{ArrowDown}')
  expect(lit()).not.toBe(first)
  await userEvent.keyboard('{ArrowUp}{ArrowUp}')
  expect(lit()).toBe(options().at(-1))
})

test('what cannot be done says why, and is not done', async () => {
  await openCommands()
  await userEvent.type(search(), 'undo')
  expect(options()).toEqual(['Undo Nothing to undo.'])
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('dialog')).toBeDefined()
})

test('the first that can be done is lit, and Enter does it', async () => {
  await openCommands()
  await userEvent.type(search(), 'shortcuts')
  expect(lit()).toMatch(/^Keyboard shortcuts/)
  await userEvent.clear(search())
  await userEvent.type(search(), 'present')
  // The one before says that it is off.
  expect(options().at(0)).toBe('End presenting It is off.')
  expect(lit()).toBe('Present')
})

test('what is typed before the list is there is looked for, and Enter does it', async () => {
  showApp({ itemId: 'T1' })
  const itemId = screen.getByLabelText(/^Item ID/)
  // The list is there already where another test loaded it.
  collectKeysAhead()
  for (const key of ['s', 'h', 'o', 'r', 't', 'c', 'u', 't', 'Enter']) fireEvent.keyDown(itemId, { key })
  fireEvent.keyDown(itemId, { key: 'k', ctrlKey: true })
  expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeDefined()
  expect(itemId).toHaveProperty('value', 'T1')
})

test('what was typed before the list was there stands in its box before a key can come, also on a page too busy to draw', async () => {
  showApp()
  collectKeysAhead()
  for (const key of 'problems') fireEvent.keyDown(document.body, { key })
  vi.stubGlobal('requestAnimationFrame', () => 0)
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  await screen.findByRole('dialog', { name: 'Commands' })
  await waitFor(() => expect(document.activeElement).toBe(search()))
  expect(search()).toHaveProperty('value', 'problems')
  // Else Enter does the first of all commands, which is to submit.
  expect(options()).toEqual(['Go to Problems'])
})

test('where nothing is called so, that is said', async () => {
  await openCommands()
  await userEvent.type(search(), 'zebra')
  expect(screen.getByText('Nothing is called “zebra”. Try another word, such as “import” or “undo”.')).toBeDefined()
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

function lit(): string | undefined {
  return within(screen.getByRole('listbox')).getAllByRole('option', { selected: true })[0]?.textContent.trim()
}
