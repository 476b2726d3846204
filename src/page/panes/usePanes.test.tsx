// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { usePanes } from './usePanes.ts'

afterEach(() => {
  sessionStorage.clear()
  localStorage.clear()
  vi.restoreAllMocks()
})

test.each(['compare', 'response'] as const)('the tab %s is there after a reload', (tab) => {
  const first = panesOf('draft')
  act(() => first.current.setTab(tab))
  expect(panesOf('draft').current.tab).toBe(tab)
})

test('the tab that was chosen is there for the next draft and at the next visit', () => {
  const { current } = panesOf('draft')
  expect(current.tab).toBe('payload')
  act(() => current.chooseTab('card'))
  expect(panesOf('next').current.tab).toBe('card')
  sessionStorage.clear()
  expect(panesOf('draft').current.tab).toBe('card')
})

test.each([
  ['what somebody was led to', 'setTab', 'problems'],
  ['what came of a submit', 'chooseTab', 'response'],
] as const)('%s is there for this draft only', (_, way, tab) => {
  const { current } = panesOf('draft')
  act(() => current.chooseTab('find'))
  act(() => current[way](tab))
  expect([panesOf('draft').current.tab, panesOf('next').current.tab]).toEqual([tab, 'find'])
})

test('where storage is denied, the tab holds for the page', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied)
  const result = panesOf('draft')
  act(() => result.current.chooseTab('card'))
  expect(result.current.tab).toBe('card')
})

test('where there is room for one, it is the form until a part of the other is shown', () => {
  vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(new EventTarget(), narrow))
  const result = panesOf('draft')
  expect([result.current.isOne, result.current.isFormShown]).toEqual([true, true])
  act(() => result.current.setTab('response'))
  expect(result.current.isFormShown).toBe(false)
  act(() => result.current.showForm())
  expect(result.current.isFormShown).toBe(true)
})

test('who presents has both, but for a phone', () => {
  let width = 683
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), { ...narrow, media, matches: width < (media.includes('1023px') ? 1024 : 600) }),
  )
  const result = panesOf('draft')
  act(() => result.current.present(true))
  expect([result.current.isPresenting, result.current.isOne]).toEqual([true, false])
  // A sign-in page, or another draft, comes back to it.
  expect(panesOf('draft').current.isPresenting).toBe(true)
  width = 360
  expect(panesOf('draft').current.isOne).toBe(true)
})

test('the form that was in sight while presenting is there after it', () => {
  const media = vi.spyOn(window, 'matchMedia')
  media.mockReturnValue(Object.assign(new EventTarget(), { ...narrow, matches: false }))
  const result = panesOf('draft')
  act(() => result.current.present(true))
  act(() => result.current.setTab('card'))
  media.mockReturnValue(Object.assign(new EventTarget(), narrow))
  act(() => result.current.present(false))
  expect(result.current.isFormShown).toBe(true)
})

test('a pane that is shown anew begins at its top, and the form is found where it was left', () => {
  vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(new EventTarget(), narrow))
  const page = document.documentElement
  const result = panesOf('draft')
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
  const { result } = renderHook(() => usePanes('draft'))
  const shownAt = (height: number) => {
    vi.spyOn(header, 'offsetHeight', 'get').mockReturnValue(height)
    document.documentElement.scrollTop = 0
    act(() => result.current.setTab('response'))
    return document.documentElement.scrollTop
  }
  expect([shownAt(0.3 * innerHeight), shownAt(0.7 * innerHeight)]).toEqual([0, 0.7 * innerHeight])
  header.remove()
})

function panesOf(draftId: string) {
  return renderHook(() => usePanes(draftId)).result
}

function denied(): never {
  throw new DOMException('denied', 'SecurityError')
}

const narrow = {
  matches: true,
  media: '',
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
}
