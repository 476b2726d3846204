// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { latePart, useIdlePart, useLatePart } from './latePart.ts'

afterEach(() => void vi.useRealTimers())

test('a part is loaded once, when it is first wanted', async () => {
  const load = vi.fn<() => Promise<string>>(() => Promise.resolve('part'))
  const part = latePart(load)
  const { result, rerender } = renderHook((isWanted) => useLatePart(part, isWanted), { initialProps: false })
  expect([result.current, load.mock.calls.length]).toEqual([undefined, 0])
  rerender(true)
  await act(() => part.ask())
  expect([result.current, load.mock.calls.length]).toEqual(['part', 1])
  expect(renderHook(() => useLatePart(part, true)).result.current).toBe('part')
  expect(load).toHaveBeenCalledTimes(1)
})

test('a part that could not be loaded is asked for again', async () => {
  const load = vi
    .fn<() => Promise<string>>(() => Promise.resolve('part'))
    .mockRejectedValueOnce(new Error('No network'))
  const part = latePart(load)
  await part.ask()
  expect(part.get()).toBeUndefined()
  await part.ask()
  expect(part.get()).toBe('part')
})

test('a part that nobody waits for comes once the page is at rest', async () => {
  const load = vi.fn<() => Promise<string>>(() => Promise.resolve('part'))
  const part = latePart(load)
  const { result } = renderHook(() => useIdlePart(part))
  expect([result.current, load.mock.calls.length]).toEqual([undefined, 0])
  await waitFor(() => expect(result.current).toBe('part'), { timeout: 4000 })
})

test('without a network it is asked for once there is one', async () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const load = vi.fn<() => Promise<string>>(() =>
    navigator.onLine ? Promise.resolve('part') : Promise.reject(new Error('No network')),
  )
  const part = latePart(load)
  vi.useFakeTimers()
  const { result } = renderHook(() => useIdlePart(part))
  await act(() => vi.advanceTimersByTimeAsync(10_000))
  expect(result.current).toBeUndefined()
  onLine.mockReturnValue(true)
  window.dispatchEvent(new Event('online'))
  await act(() => vi.advanceTimersByTimeAsync(10_000))
  expect(result.current).toBe('part')
})
