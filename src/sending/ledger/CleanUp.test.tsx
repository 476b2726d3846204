// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { CleanUp } from './CleanUp.tsx'
import type { LedgerActions } from './ledgerActions.ts'
import { aRow } from './testing/aRow.ts'
import { quietActions } from './testing/quietActions.ts'

const items = ['A', 'B', 'C'].map((itemId) => aRow({ id: itemId, itemId }))

beforeEach(() => void vi.useFakeTimers())

test('without anything made today there is nothing to press', () => {
  render(<CleanUp items={[]} actions={quietActions} onDone={() => undefined} />)
  expect(screen.queryByRole('button')).toBeNull()
})

test('it names every item, and deletes them only for who types how many', async () => {
  const { removed } = show()
  press('Delete items I created today…')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'A in tickets',
    'B in tickets',
    'C in tickets',
  ])
  type('2')
  press('Delete 3 items')
  expect(removed).toEqual([])
  press('Cancel')
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('one item after another is deleted with a pause, and then the list is read anew', async () => {
  const { removed, done } = show()
  await begin()
  expect([removed, said()]).toEqual([['A'], 'Deleting 1 of 3…'])
  await pause()
  expect([removed, said(), done()]).toEqual([['A', 'B'], 'Deleting 2 of 3…', 0])
  await pause()
  await pause()
  expect([removed, said(), done()]).toEqual([['A', 'B', 'C'], '3 items are deleted.', 1])
})

test('what Graph does not delete is named, and the next one gets its turn', async () => {
  show({ remove: ({ itemId }) => Promise.resolve(itemId === 'B' ? { kind: 'offline' } : undefined) })
  await begin()
  for (const _ of items) await pause()
  expect(said()).toBe('2 items are deleted. Not deleted: B.')
})

describe('what was begun can be stopped', () => {
  test('by its button: the item that is under way is the last', async () => {
    const { removed } = show()
    await begin()
    press('Stop')
    await pause()
    expect([removed, said()]).toEqual([['A'], '1 item is deleted. Not deleted: B, C.'])
  })

  test('by leaving the dialog', async () => {
    const { removed, unmount } = show()
    await begin()
    unmount()
    await pause()
    expect(removed).toEqual(['A'])
  })
})

test('what goes wrong ends it with a reason, and it can be begun again', async () => {
  const remove = vi
    .fn<LedgerActions['remove']>()
    .mockResolvedValueOnce(undefined)
    .mockRejectedValueOnce(new Error('The disk is full.'))
    .mockResolvedValue(undefined)
  const { done } = show({ remove })
  await begin()
  await pause()
  expect(said()).toBe('1 item is deleted. Not deleted: B, C.')
  expect(screen.getByRole('alert').textContent).toContain('The disk is full.')
  expect(done()).toBe(1)
  await begin()
  expect(said()).toBe('Deleting 1 of 3…')
  expect(screen.queryByRole('alert')).toBeNull()
})

function show(parts: Partial<LedgerActions> = {}) {
  const removed: string[] = []
  let done = 0
  const remove: LedgerActions['remove'] = ({ itemId }) => Promise.resolve(void removed.push(itemId))
  const { unmount } = render(
    <CleanUp items={items} actions={{ ...quietActions, remove, ...parts }} onDone={() => (done += 1)} />,
  )
  return { removed, unmount, done: () => done }
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }))
}

function type(value: string): void {
  fireEvent.change(screen.getByRole('textbox', { name: 'Number of items to delete' }), { target: { value } })
}

async function begin(): Promise<void> {
  press('Delete items I created today…')
  type('3')
  await act(async () => press('Delete 3 items'))
}

function pause(): Promise<unknown> {
  return act(() => vi.advanceTimersByTimeAsync(250))
}

function said(): string {
  return screen.getByRole('status').textContent
}
