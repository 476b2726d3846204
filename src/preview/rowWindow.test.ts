import { describe, expect, test } from 'vitest'
import { rowHeight, rowWindow, scrollTopFor } from './rowWindow.ts'

describe('The window', () => {
  test.each([
    // Everything, when there is little.
    [18, 0, 800, 0, 18],
    [0, 0, 800, 0, 0],
    [1000, 0, 800, 0, 80],
    [1000, 10_000, 800, 448, 592],
    // A position beyond the end, as it is for a moment when rows go.
    [100, 50_000, 800, 16, 100],
    [100, -20, 800, 0, 80],
  ])('of %i rows at %i pixels in a view of %i is %i to %i', (count, scrollTop, viewHeight, first, end) => {
    expect(rowWindow(count, scrollTop, viewHeight)).toMatchObject({ first, end, sheetHeight: count * rowHeight })
    expect(rowWindow(count, scrollTop, viewHeight).top).toBe(first * rowHeight)
  })

  test('moves in steps: scrolling by a row changes nothing most of the time', () => {
    const windows = Array.from({ length: 16 }, (_, row) => rowWindow(10_000, 20_000 + row * rowHeight, 800))
    expect(new Set(windows.map(({ first }) => first)).size).toBeLessThanOrEqual(2)
  })
})

describe('More rows than a browser can scroll', () => {
  const count = 3_000_000
  const { sheetHeight } = rowWindow(count, 0, 800)

  test('are all reached in a sheet that it can', () => {
    expect(sheetHeight).toBeLessThan(17_000_000)
    expect(rowWindow(count, 0, 800).first).toBe(0)
    expect(rowWindow(count, sheetHeight - 800, 800).end).toBe(count)
  })

  test('stand where they are in sight', () => {
    for (const scrollTop of [0, 1, 7_654_321, sheetHeight - 801, sheetHeight - 800]) {
      const { first, end, top } = rowWindow(count, scrollTop, 800)
      expect(top).toBeLessThanOrEqual(scrollTop)
      expect(top + (end - first) * rowHeight).toBeGreaterThanOrEqual(scrollTop + 800)
    }
  })
})

test.each([
  [0, 18],
  [17, 18],
  [500, 1000],
  [999, 1000],
  [1_234_567, 3_000_000],
  [2_999_999, 3_000_000],
])('row %i of %i is in sight at its scroll position', (row, count) => {
  const scrollTop = scrollTopFor(row, count, 800)
  const { first, top } = rowWindow(count, scrollTop, 800)
  const rowTop = top + (row - first) * rowHeight
  expect(rowTop).toBeGreaterThanOrEqual(scrollTop)
  expect(rowTop + rowHeight).toBeLessThanOrEqual(scrollTop + 800)
})
