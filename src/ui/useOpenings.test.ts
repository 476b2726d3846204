// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useOpenings } from './useOpenings.ts'

test('each opening counts, also one of which only the end is told', () => {
  const { result } = renderHook(useOpenings)
  const seen = ['open', 'open', 'closed', 'open'].map((newState) => {
    act(() => result.current.onToggle({ newState }))
    return result.current.opening
  })
  expect(seen).toEqual([1, 2, 0, 3])
})
