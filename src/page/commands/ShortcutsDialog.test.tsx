// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'

test('every key stands beside what it does, those of all dialogs and menus too', () => {
  show()
  const valueOf = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent
  expect(['Undo', 'Keyboard shortcuts', 'Close a dialog or a menu'].map(valueOf)).toEqual(['Ctrl+Z', '?', 'Esc'])
})

test.each([
  ['All commands', ['commands', 'closed']],
  ['Close', ['closed']],
])('“%s”: %j', async (name, expected) => {
  const done = show()
  await userEvent.click(screen.getByRole('button', { name }))
  expect(done).toEqual(expected)
})

function show(): readonly string[] {
  const done: string[] = []
  render(<ShortcutsDialog onCommands={() => done.push('commands')} onClose={() => done.push('closed')} />)
  return done
}
