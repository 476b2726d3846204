// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useMedia } from './useMedia.ts'

afterEach(() => void vi.restoreAllMocks())

test('it follows the window, and lets go of it', () => {
  const list = Object.assign(new EventTarget(), { matches: false })
  vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(list, unused))
  const { result, unmount } = renderHook(() => useMedia('(max-width: 1023px)'))
  expect(result.current).toBe(false)
  const becomes = (matches: boolean) =>
    act(() => {
      list.matches = matches
      list.dispatchEvent(new Event('change'))
    })
  becomes(true)
  expect(result.current).toBe(true)
  unmount()
  becomes(false)
  expect(result.current).toBe(true)
})

const unused = { media: '', onchange: null, addListener: () => undefined, removeListener: () => undefined }
