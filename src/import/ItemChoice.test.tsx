// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { SourceItem } from '../domain/source/sourceReading.ts'
import { ItemChoice } from './ItemChoice.tsx'
import { sourceItem } from './testing/importing.ts'

test('one of a few items is chosen by its title', async () => {
  const { items, chosen } = show(2)
  expect(screen.getByRole('group', { name: 'Items (2)' })).toBeDefined()
  expect(screen.queryByRole('searchbox')).toBeNull()
  expect(screen.getByRole('radio', { name: 'Item 1' })).toHaveProperty('checked', true)
  expect(screen.getAllByText('2 bytes')).toHaveLength(2)
  await userEvent.click(screen.getByRole('radio', { name: 'Item 2' }))
  expect(chosen).toEqual([items[1]])
})

test('of many items the first hundred are shown, and the filter finds the others', async () => {
  show(150)
  expect(screen.getAllByRole('radio')).toHaveLength(100)
  expect(screen.getByText('50 more are not shown. Filter to find them.')).toBeDefined()
  const filter = screen.getByRole('searchbox', { name: 'Filter items' })
  await userEvent.type(filter, 'item 150')
  expect(await screen.findByRole('radio', { name: 'Item 150' })).toBeDefined()
  expect(screen.getAllByRole('radio')).toHaveLength(1)
  await userEvent.type(filter, 'x')
  expect(await screen.findByText('No item has this in its ID or title.')).toBeDefined()
})

function show(count: number) {
  const items = Array.from({ length: count }, (_, index) => sourceItem('{}', { title: `Item ${index + 1}` }))
  const chosen: SourceItem[] = []
  render(<ItemChoice items={items} chosen={items[0]} onChoose={(item) => chosen.push(item)} />)
  return { items, chosen }
}
