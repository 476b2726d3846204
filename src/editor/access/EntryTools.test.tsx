// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { chosenRows } from './chosenRows.ts'
import { EntryTools } from './EntryTools.tsx'

test('an entry is selected and let go, duplicated, moved and removed, each by its name', async () => {
  const { edits } = show(false)
  const box = screen.getByRole('checkbox', { name: 'Select access entry 2' })
  fireEvent.click(box)
  expect([...chosenRows.get()]).toEqual([7, 2])
  fireEvent.click(box)
  expect([...chosenRows.get()]).toEqual([7])
  for (const label of ['Duplicate', 'Move up', 'Move down']) {
    fireEvent.click(screen.getByRole('button', { name: 'More for access entry 2' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: label }))
  }
  fireEvent.click(screen.getByRole('button', { name: 'Remove access entry 2' }))
  expect(edits).toEqual(['duplicate', 'up', 'down', 'remove'])
})

test('one that is alone cannot be selected or moved', () => {
  show(true)
  expect(screen.queryByRole('checkbox')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'More for access entry 2' }))
  expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(['Duplicate'])
})

function show(isAlone: boolean) {
  chosenRows.set(new Set([7]))
  const edits: string[] = []
  render(<EntryTools number={2} id={2} isAlone={isAlone} onEdit={(edit) => edits.push(edit)} />)
  return { edits }
}
