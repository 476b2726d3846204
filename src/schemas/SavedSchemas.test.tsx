// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { announcement } from '../ui/announce.ts'
import { SavedSchemas } from './SavedSchemas.tsx'
import type { SchemaEntry } from './schemaCatalog.ts'
import type { SchemaStore } from './schemaStore.ts'
import { pastedEntry, storeWith } from './testing/storeWith.ts'

const [one, two] = [pastedEntry('one', 1), pastedEntry('two', 2)]

test('the newest is first; the one in use says so and any other can be used', async () => {
  const { used } = show(storeWith(one, two), two)
  expect(screen.getAllByRole('button', { name: /^Use / }).map(({ textContent }) => textContent)).toEqual([
    'In use',
    'Use',
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Use one' }))
  expect(used).toEqual([one])
})

test('a removed one can be brought back while the list is open, and focus never falls out of it', async () => {
  const store = storeWith(one)
  show(store)
  await userEvent.click(screen.getByRole('button', { name: 'Remove one' }))
  expect(store.catalog.get().entries).toEqual([])
  expect(announcement.get().text).toBe('one removed')
  const undo = screen.getByRole('button', { name: 'Undo' })
  expect(document.activeElement).toBe(undo)

  await userEvent.click(undo)
  expect(store.catalog.get().entries).toEqual([one])
  expect(announcement.get().text).toBe('one is back')
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Kept on this device' }))
})

test('where nothing is saved there is no list', () => {
  show(storeWith())
  expect(screen.queryByRole('heading')).toBeNull()
})

function show(store: SchemaStore, inForce?: SchemaEntry) {
  const used: SchemaEntry[] = []
  render(<SavedSchemas store={store} inForce={inForce} onUse={(entry) => used.push(entry)} />)
  return { used }
}
