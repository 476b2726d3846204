// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { announcement } from '../../ui/announce.ts'
import { ChosenEntries } from './ChosenEntries.tsx'
import { chosenRows } from './chosenRows.ts'
import { entryRowsOf } from './testing/entryRowsOf.ts'

const acl = ['a', 'b', 'c'].map((value): AclEntryDraft => ({ accessType: 'grant', type: 'user', value }))

test('those that are selected are changed at once, and the selection is over', () => {
  const { put } = show()
  expect(screen.queryByRole('group')).toBeNull()
  act(() => chosenRows.set(new Set([1, 3])))
  expect(screen.getByRole('group', { name: 'Selected access entries' }).textContent).toContain('2 entries selected')
  fireEvent.click(screen.getByRole('button', { name: 'Cannot find it (deny)' }))
  expect(put.map(({ value, accessType }) => `${value} ${accessType}`)).toEqual(['a deny', 'b grant', 'c deny'])
  expect(put[1]).toBe(acl[1])
  expect(announcement.get().text).toBe('2 entries now: Cannot find it (deny)')
  expect(chosenRows.get().size).toBe(0)
  expect(screen.queryByRole('group')).toBeNull()
})

test('all can be selected, removed, or let go', () => {
  const { removed } = show()
  act(() => chosenRows.set(new Set([2])))
  fireEvent.click(screen.getByRole('button', { name: 'Select all' }))
  expect(chosenRows.get().size).toBe(3)
  fireEvent.click(screen.getByRole('button', { name: 'Clear selection' }))
  expect(removed).toEqual([])
  act(() => chosenRows.set(new Set([2, 3, 77])))
  fireEvent.click(screen.getByRole('button', { name: 'Remove' }))
  expect(removed).toEqual([[1, 2]])
  expect(announcement.get().text).toBe('2 entries removed. Ctrl+Z undoes it.')
})

function show() {
  const put: AclEntryDraft[] = []
  const removed: unknown[] = []
  const rows = entryRowsOf(acl, {
    changeAll: (change) => put.push(...acl.map((entry, index) => change(entry, index + 1))),
    remove: (indexes) => removed.push(indexes),
  })
  render(<ChosenEntries rows={rows} />)
  return { put, removed }
}
