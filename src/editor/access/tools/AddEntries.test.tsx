// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import { AddEntries } from './AddEntries.tsx'

const everyone: AclEntryDraft = { accessType: 'grant', type: 'everyone', value: 't' }

test('what came of a list stands beside the button and describes it', () => {
  const nothing = () => undefined
  render(<AddEntries entries={[]} said="1 is not found." close={nothing} onAdd={nothing} />)
  const button = screen.getByRole('button', { name: 'Add entries' })
  expect(screen.getByRole('status').textContent).toBe('1 is not found.')
  expect(button.getAttribute('aria-describedby')).toBe(screen.getByRole('status').id)
})

test.each<[readonly AclEntryDraft[], boolean, string, readonly string[]]>([
  [[everyone], false, 'Add 1 entry', ['closed', 'added 1']],
  [[], false, 'Add entries', []],
  [[everyone], true, 'Add 1 entry', []],
  [[everyone], false, 'Cancel', ['closed']],
])('with %j, waiting: %s, “%s” does %j', async (entries, isWaiting, name, expected) => {
  const done: string[] = []
  render(
    <AddEntries
      entries={entries}
      isWaiting={isWaiting}
      close={() => done.push('closed')}
      onAdd={(added) => done.push(`added ${added.length}`)}
    />,
  )
  await userEvent.click(screen.getByRole('button', { name }))
  expect(done).toEqual(expected)
})
