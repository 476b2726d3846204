// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useAfterPause } from './useAfterPause.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the first text is there at once, a later one after a pause, and none of those between', () => {
  const { result, rerender } = renderHook((text: string) => useAfterPause(text, 250), { initialProps: 'a' })
  expect(result.current).toBe('a')
  rerender('ab')
  act(() => void vi.advanceTimersByTime(200))
  rerender('abc')
  act(() => void vi.advanceTimersByTime(200))
  expect(result.current).toBe('a')
  act(() => void vi.advanceTimersByTime(50))
  expect(result.current).toBe('abc')
})
