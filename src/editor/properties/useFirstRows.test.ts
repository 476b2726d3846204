// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useFirstRows } from './useFirstRows.ts'

const rowsOf = (name: string) => Array.from({ length: 40 }, (_, index) => ({ id: `${name} ${index}` }))

function listAt(top: number) {
  const element = document.createElement('div')
  element.getBoundingClientRect = () => new DOMRect(0, top, 100, 5000)
  return { current: element }
}

function show(top: number) {
  return renderHook(({ rows }) => useFirstRows(rows, listAt(top)), { initialProps: { rows: rowsOf('old') } })
}

test('The first rows of a list are there when it is shown', () => {
  expect(show(10_000).result.current).toBe(16)
})

test('New rows in sight are made at once', () => {
  const { result, rerender } = show(100)
  rerender({ rows: rowsOf('new') })
  expect(result.current).toBe(16)
})

test('New rows below what is shown are made later, a few in each frame', async () => {
  const { result, rerender } = show(10_000)
  rerender({ rows: rowsOf('new') })
  expect(result.current).toBe(0)
  const counts = new Set<number>()
  await waitFor(() => {
    counts.add(result.current)
    expect(result.current).toBe(16)
  })
  expect(counts.size).toBeGreaterThan(2)
})

test('A list that gets longer or shorter keeps its rows', () => {
  const { result, rerender } = show(10_000)
  for (const rows of [
    rowsOf('old').slice(1),
    [...rowsOf('old').slice(1), { id: 'added' }],
    rowsOf('old').slice(1, 5),
  ]) {
    rerender({ rows })
    expect(result.current).toBe(16)
  }
})
