// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { usePanes } from './usePanes.ts'

afterEach(() => {
  sessionStorage.clear()
  vi.restoreAllMocks()
})

test.each(['compare', 'response'] as const)('the tab %s is there after a reload', (tab) => {
  const first = renderHook(usePanes).result
  act(() => first.current.setTab(tab))
  expect(renderHook(usePanes).result.current.tab).toBe(tab)
})

test('where there is room for one, it is the form until a part of the other is shown', () => {
  vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(new EventTarget(), narrow))
  const { result } = renderHook(usePanes)
  expect([result.current.isOne, result.current.isFormShown]).toEqual([true, true])
  act(() => result.current.setTab('response'))
  expect(result.current.isFormShown).toBe(false)
  act(() => result.current.showForm())
  expect(result.current.isFormShown).toBe(true)
})

test('who presents has both, whatever the room', () => {
  vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(new EventTarget(), narrow))
  const { result } = renderHook(usePanes)
  act(() => result.current.present(true))
  expect([result.current.isPresenting, result.current.isOne]).toEqual([true, false])
  // A sign-in page, or another draft, comes back to it.
  expect(renderHook(usePanes).result.current.isPresenting).toBe(true)
})

test('a pane that is shown anew begins at its top, and the form is found where it was left', () => {
  vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(new EventTarget(), narrow))
  const page = document.documentElement
  const { result } = renderHook(usePanes)
  page.scrollTop = 900
  act(() => result.current.setTab('response'))
  expect(page.scrollTop).toBe(0)
  page.scrollTop = 300
  // What is shown again has something new to say.
  act(() => result.current.setTab('response'))
  expect(page.scrollTop).toBe(0)
  act(() => result.current.showForm())
  expect(page.scrollTop).toBe(900)
})

test('where the header takes most of the screen, as at 400%, a pane that is shown is below it', () => {
  vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(new EventTarget(), narrow))
  const header = document.body.appendChild(document.createElement('header'))
  const { result } = renderHook(usePanes)
  const shownAt = (height: number) => {
    vi.spyOn(header, 'offsetHeight', 'get').mockReturnValue(height)
    document.documentElement.scrollTop = 0
    act(() => result.current.setTab('response'))
    return document.documentElement.scrollTop
  }
  expect([shownAt(0.3 * innerHeight), shownAt(0.7 * innerHeight)]).toEqual([0, 0.7 * innerHeight])
  header.remove()
})

const narrow = {
  matches: true,
  media: '',
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
}
