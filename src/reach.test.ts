// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useReach } from './reach.ts'

beforeEach(() => sessionStorage.clear())

test('no connection is reached through the wider permission until one is widened', () => {
  const { result } = renderHook(() => useReach('write'))
  expect(result.current.has('tickets')).toBe(false)
  expect(result.current.has('')).toBe(false)
  act(() => result.current.widen('tickets'))
  expect(result.current.has('tickets')).toBe(true)
  expect(result.current.has('ticket')).toBe(false)
})

test('what was widened outlives a redirect of the tab', () => {
  const { result } = renderHook(() => useReach('write'))
  act(() => result.current.widen('tickets'))
  act(() => result.current.widen('wiki'))
  act(() => result.current.widen('tickets'))
  const after = renderHook(() => useReach('write')).result.current
  expect(['tickets', 'wiki', 'other'].map(after.has)).toEqual([true, true, false])
})

test('the list of connections, whose id is empty, can be widened too', () => {
  const { result } = renderHook(() => useReach('read'))
  act(() => result.current.widen(''))
  expect(renderHook(() => useReach('read')).result.current.has('')).toBe(true)
})

test('reading and writing are widened apart', () => {
  const { result } = renderHook(() => useReach('read'))
  act(() => result.current.widen('tickets'))
  expect(renderHook(() => useReach('write')).result.current.has('tickets')).toBe(false)
})

test('where storage is denied, the choice lasts until the page is left', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied)
  const { result } = renderHook(() => useReach('write'))
  act(() => result.current.widen('tickets'))
  expect(result.current.has('tickets')).toBe(true)
})

function denied(): never {
  throw new DOMException('denied', 'SecurityError')
}
