// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { someStoredItems } from '../sending/stored/testing/someStoredItems.ts'
import { ticket, ticketStored, withCalls } from './testing/searching.tsx'
import { useOpenHit } from './useOpenHit.ts'

test('a hit is read as it is stored, and goes into the form under its own IDs', async () => {
  const { result, opened } = show(ticketStored())
  act(() => result.current.open('T7'))
  await waitFor(() => expect(opened).toHaveLength(1))
  expect(opened[0]).toEqual([{ connectionId: 'tickets', itemId: 'T7', ...ticket }, 'opening T7'])
  expect(result.current.last).toBeUndefined()
})

test('what is not stored any more stays out of the form', async () => {
  const missing = { kind: 'missing', error: { kind: 'offline' } } as const
  const { result, opened } = show(someStoredItems(() => Promise.resolve(missing)).stored)
  act(() => result.current.open('T7'))
  await waitFor(() => expect(result.current.last).toEqual({ itemId: 'T7', reading: missing }))
  expect(opened).toEqual([])
})

function show(stored: ReturnType<typeof ticketStored>) {
  const opened: (readonly [ItemDraft, string])[] = []
  const { wrapper } = withCalls(fakeGraph([]).client)
  const { result } = renderHook(() => useOpenHit('tickets', stored, (next, what) => opened.push([next, what])), {
    wrapper,
  })
  return { result, opened }
}
