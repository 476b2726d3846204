import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { waitUnlessAborted } from './waitUnlessAborted.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('waits to the end without a signal', async () => {
  const waiting = waitUnlessAborted(1000, undefined)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await waiting).toBe(true)
})

test.each(['before', 'while'])('is called off at once when aborted %s it waits', async (when) => {
  const controller = new AbortController()
  if (when === 'before') controller.abort()
  const waiting = waitUnlessAborted(1000, controller.signal)
  controller.abort()
  expect(await waiting).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
})
