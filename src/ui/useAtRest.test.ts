// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useAtRest } from './useAtRest.ts'

test('the page is at rest after a moment, and then once it has nothing else to do', async () => {
  vi.useFakeTimers()
  const { result } = renderHook(() => useAtRest(500))
  await act(() => vi.advanceTimersByTimeAsync(400))
  expect(result.current).toBe(false)
  await act(() => vi.advanceTimersByTimeAsync(200))
  expect(result.current).toBe(true)
  vi.useRealTimers()
})
