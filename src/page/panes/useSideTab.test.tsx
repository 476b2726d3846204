// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useSideTab } from './useSideTab.ts'

afterEach(() => {
  sessionStorage.clear()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

test('the tab that was chosen is there after a reload, except for an answer that is gone', () => {
  const first = renderHook(useSideTab).result
  act(() => first.current.setTab('compare'))
  expect(renderHook(useSideTab).result.current.tab).toBe('compare')
  act(() => first.current.setTab('response'))
  expect(first.current.tab).toBe('response')
  expect(renderHook(useSideTab).result.current.tab).toBe('payload')
})

test.each([
  ['below', 900, true],
  ['in sight', 100, false],
])('what the page shows by itself is brought into sight: the pane is %s', (_, top, scrolls) => {
  const pane = document.createElement('aside')
  pane.id = 'page-side'
  document.body.append(pane)
  vi.spyOn(pane, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 300, 600))
  const scroll = vi.fn<() => void>()
  pane.scrollIntoView = scroll
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run())
  const { result } = renderHook(useSideTab)
  act(() => result.current.show('response'))
  expect(result.current.tab).toBe('response')
  expect(scroll).toHaveBeenCalledTimes(scrolls ? 1 : 0)
})
