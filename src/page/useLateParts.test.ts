// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { live } from '../ui/live.ts'
import { useLateParts } from './useLateParts.ts'

beforeEach(() => void vi.useFakeTimers())

test('nothing is loaded before the first change, then one part after the other', async () => {
  const { draft, loaded, arrives, passes } = show()
  await passes(60_000)
  expect(loaded).toEqual([])
  draft.set('typed')
  await passes(2900)
  expect(loaded).toEqual([])
  await passes(1000)
  expect(loaded).toEqual(['first'])
  draft.set('typed on')
  await passes(60_000)
  expect(loaded).toEqual(['first'])
  arrives()
  await passes(1000)
  expect(loaded).toEqual(['first', 'broken', 'last'])
})

test('what tells how sending ended is asked for once the item has an ID', async () => {
  const { draft, answer, passes } = show()
  await passes(60_000)
  draft.set('')
  await passes(60_000)
  expect(answer).not.toHaveBeenCalled()
  draft.set('typed')
  draft.set('typed on')
  await passes(60_000)
  expect(answer).toHaveBeenCalledOnce()
})

test('where the browser keeps all files, no part is loaded ahead', async () => {
  const { draft, loaded, arrives, passes } = show(() => Promise.resolve(true))
  draft.set('typed')
  arrives()
  await passes(60_000)
  expect(loaded).toEqual([])
})

test('where keeping files fails, they are', async () => {
  const { draft, loaded, arrives, passes } = show(() => Promise.reject(new Error('The part is gone.')))
  draft.set('typed')
  arrives()
  await passes(60_000)
  expect(loaded).toEqual(['first', 'broken', 'last'])
})

test('without a network it waits for one', async () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const { draft, loaded, arrives, passes } = show()
  draft.set('typed')
  await passes(60_000)
  expect(loaded).toEqual([])
  onLine.mockReturnValue(true)
  window.dispatchEvent(new Event('online'))
  arrives()
  await passes(1000)
  expect(loaded).toEqual(['first', 'broken', 'last'])
})

test.each([1000, 3500])('a page that is left %s ms after the first change loads no more', async (milliseconds) => {
  const { draft, loaded, arrives, passes, leave } = show()
  draft.set('typed')
  await passes(milliseconds)
  const before = [...loaded]
  leave()
  arrives()
  await passes(60_000)
  expect(loaded).toEqual(before)
})

function show(keepsFiles = () => Promise.resolve(false)) {
  const state = live({ draft: { itemId: '' } })
  const loaded: string[] = []
  let arrives = () => {}
  const arriving = new Promise<void>((resolve) => (arrives = resolve))
  const part = (name: string, comes: () => Promise<void>) => () => {
    loaded.push(name)
    return comes()
  }
  const parts = [
    part('first', () => arriving),
    part('broken', () => Promise.reject(new Error('The chunk is gone.'))),
    part('last', () => Promise.resolve()),
  ]
  const listParts = () => Promise.resolve(parts)
  const answer = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const { unmount } = renderHook(() => useLateParts(state, keepsFiles, listParts, answer))
  return {
    draft: { set: (itemId: string) => state.set({ draft: { itemId } }) },
    answer,
    loaded,
    arrives: () => arrives(),
    passes: (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds),
    leave: unmount,
  }
}
