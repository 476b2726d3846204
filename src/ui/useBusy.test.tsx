// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useBusy } from './useBusy.ts'

test('work is under way until it ends, and a second press begins nothing', async () => {
  const { result } = renderHook(() => useBusy())
  let end = () => {}
  let begun = 0
  const work = () => {
    begun += 1
    return new Promise<void>((resolve) => {
      end = resolve
    })
  }
  act(() => void result.current.run(work))
  expect(result.current.isBusy).toBe(true)
  act(() => void result.current.run(work))
  expect(begun).toBe(1)
  await act(async () => end())
  expect(result.current).toMatchObject({ isBusy: false, fault: undefined })
})

test.each([
  [
    'throws at once',
    () => {
      throw new Error('No database.')
    },
  ],
  ['fails later', () => Promise.reject(new Error('No database.'))],
])('work that %s says so and frees the button; the next try begins without the old fault', async (_, work) => {
  const { result } = renderHook(() => useBusy())
  await act(() => result.current.run(work))
  expect(result.current).toMatchObject({ isBusy: false, fault: 'This did not work: No database. Try again.' })
  await act(() => result.current.run(() => Promise.resolve()))
  expect(result.current.fault).toBeUndefined()
})
