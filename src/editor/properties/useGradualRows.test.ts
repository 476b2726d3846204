// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useGradualRows } from './useGradualRows.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

test('the first rows are made at once, the others one by one, in order, until all are there', () => {
  const { madeCount } = show(idsOf(18))
  expect(madeCount()).toBe(16)
  act(() => void vi.runOnlyPendingTimers())
  expect(madeCount()).toBe(17)
  act(() => void vi.runOnlyPendingTimers())
  expect(madeCount()).toBe(18)
  expect(vi.getTimerCount()).toBe(0)
})

test('typing comes first: the next row waits until the keys pause; Tab does not hold it up', () => {
  const { madeCount } = show(idsOf(100))
  for (let key = 0; key < 20; key++) {
    act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' })))
    act(() => void vi.advanceTimersByTime(60))
  }
  expect(madeCount()).toBe(16)
  act(() => void vi.advanceTimersByTime(420))
  expect(madeCount()).toBe(17)
  act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' })))
  act(() => void vi.advanceTimersByTime(20))
  expect(madeCount()).toBe(18)
})

test('one that is wanted is made before its turn', () => {
  const { isMade, make } = show(idsOf(100))
  expect(isMade(90)).toBe(false)
  act(() => make('row90'))
  expect(isMade(90)).toBe(true)
  expect(isMade(89)).toBe(false)
})

test('a row once made stays when others go before it or come', () => {
  const { isMade, make, rerender } = show(idsOf(100))
  act(() => make('row90'))
  rerender(idsOf(100).slice(50))
  expect(isMade(40)).toBe(true)
  rerender(idsOf(100))
  expect(isMade(90)).toBe(true)
})

test('nothing is left to do once the list is gone', () => {
  const { unmount } = show(idsOf(100))
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})

function idsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `row${index}`)
}

function show(initial: readonly string[]) {
  let rows = initial
  const { result, rerender, unmount } = renderHook(({ ids }) => useGradualRows(ids), { initialProps: { ids: initial } })
  const isMade = (position: number) => result.current.isMade(rows[position] ?? '', position)
  return {
    isMade,
    madeCount: () => rows.filter((_, position) => isMade(position)).length,
    make: (id: string) => result.current.make(id),
    unmount,
    rerender: (next: readonly string[]) => {
      rows = next
      rerender({ ids: next })
    },
  }
}
