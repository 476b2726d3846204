// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useStoredChoice } from './storedChoice.ts'

const sizes = ['small', 'large'] as const
type Size = (typeof sizes)[number]

beforeEach(() => localStorage.clear())

test('a first visit has the initial choice, and stores nothing by itself', () => {
  expect(choice().current[0]).toBe('small')
  expect(localStorage).toHaveLength(0)
})

test('a choice holds at once and at the next visit', () => {
  const first = choice()
  act(() => first.current[1]('large'))
  expect(first.current[0]).toBe('large')
  expect(choice().current[0]).toBe('large')
})

test('a choice of the tab is not stored for the browser', () => {
  const read = (stored: string | null) => sizes.find((size) => size === stored)
  const place = () => sessionStorage
  const ofTab = () => renderHook(() => useStoredChoice<Size>('size', read, 'small', place)).result
  const first = ofTab()
  act(() => first.current[1]('large'))
  expect(ofTab().current[0]).toBe('large')
  expect(localStorage).toHaveLength(0)
})

test('stored text that is no choice any more is passed over', () => {
  localStorage.setItem('size', 'gigantic')
  expect(choice().current[0]).toBe('small')
})

test('where storage is denied, the choice holds for the page', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied)
  const denying = choice()
  expect(denying.current[0]).toBe('small')
  act(() => denying.current[1]('large'))
  expect(denying.current[0]).toBe('large')
})

function choice() {
  const read = (stored: string | null) => sizes.find((size) => size === stored)
  return renderHook(() => useStoredChoice<Size>('size', read, 'small')).result
}

function denied(): never {
  throw new DOMException('denied', 'SecurityError')
}
