// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useFormParts } from './useFormParts.ts'

test('what shows an item is loaded once it is wanted, a part after the other, and one that is missing stops none', async () => {
  vi.useFakeTimers()
  const loaded: string[] = []
  const parts = ['first', 'missing', 'last'].map((name) => () => {
    loaded.push(name)
    return name === 'missing' ? Promise.reject(new Error('No such file')) : Promise.resolve(name)
  })
  const { rerender } = renderHook((isWanted) => useFormParts(isWanted, parts), { initialProps: false })
  await act(() => vi.advanceTimersByTimeAsync(5000))
  expect(loaded).toEqual([])
  rerender(true)
  await act(() => vi.advanceTimersByTimeAsync(5000))
  expect(loaded).toEqual(['first', 'missing', 'last'])
  vi.useRealTimers()
})

test('once it is no longer wanted, nothing more is loaded', async () => {
  vi.useFakeTimers()
  const part = vi.fn<() => Promise<unknown>>(() => Promise.resolve())
  const { rerender } = renderHook((isWanted) => useFormParts(isWanted, [part, part]), { initialProps: true })
  rerender(false)
  await act(() => vi.advanceTimersByTimeAsync(5000))
  expect(part).not.toHaveBeenCalled()
  vi.useRealTimers()
})
