// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useNextOnItsWay } from './useNextOnItsWay.ts'

test('an item is on its way until the last that was asked for has come', async () => {
  const { result } = renderHook(useNextOnItsWay)
  expect(result.current.isOpening).toBe(false)
  const come: (() => void)[] = []
  for (let count = 0; count < 2; count++)
    act(() => result.current.whileOpening(new Promise((resolve) => come.push(resolve))))
  await act(async () => come[0]?.())
  expect(result.current.isOpening).toBe(true)
  await act(async () => come[1]?.())
  expect(result.current.isOpening).toBe(false)
})
