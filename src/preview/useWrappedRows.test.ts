// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useWrappedRows } from './useWrappedRows.ts'

// jsdom lays nothing out.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
})

test.each([
  // Those in sight and some below.
  [1000, { first: 0, end: 40, top: 0, sheetHeight: 20_000 }],
  [3, { first: 0, end: 3, top: 0, sheetHeight: 60 }],
  [0, { first: 0, end: 0, top: 0, sheetHeight: 0 }],
])('of %i rows those in sight are made', (count, expected) => {
  const scroller = { current: document.createElement('section') }
  const { result } = renderHook(() => useWrappedRows(scroller, count))
  expect(result.current).toMatchObject(expected)
})
