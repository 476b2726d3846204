// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useFirstRows } from './useFirstRows.ts'

const old = Array.from({ length: 40 }, (_, index) => index + 1)
const others = old.map((id) => id + 100)

function listAt(top: number) {
  const element = document.createElement('div')
  element.getBoundingClientRect = () => new DOMRect(0, top, 100, 5000)
  return { current: element }
}

function show(top: number) {
  return renderHook(({ ids }) => useFirstRows(ids, listAt(top)), { initialProps: { ids: old } })
}

test('The first rows of a list are there when it is shown', () => {
  expect(show(10_000).result.current).toBe(16)
})

test('New rows in sight are made at once', () => {
  const { result, rerender } = show(100)
  rerender({ ids: others })
  expect(result.current).toBe(16)
})

test('New rows below what is shown are made later, a few in each frame', async () => {
  const { result, rerender } = show(10_000)
  rerender({ ids: others })
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
  for (const ids of [old.slice(1), [...old.slice(1), 200], old.slice(1, 5)]) {
    rerender({ ids })
    expect(result.current).toBe(16)
  }
})
