// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { latePart, useLatePart } from './latePart.ts'

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
