// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { absent, emptyDraft, type PropertyDraft } from '../../domain/itemDraft.ts'
import { bodyLimitFor } from '../../domain/limits.ts'
import { stateOf } from '../../item/draftState.ts'
import { live } from '../../ui/live.ts'
import { revealPlace } from '../../ui/place.ts'
import { useMadeRows } from './useMadeRows.ts'

const properties = Array.from(
  { length: 100 },
  (_, index): PropertyDraft => ({ name: `a/${index}`, type: 'string', value: absent }),
)
const ids = properties.map((_, index) => index + 1000)
const rows = ids.map((id) => ({ id }))
const list = { current: null }
const context = { apiVersion: 'beta', tenantId: undefined, schema: undefined } as const
const state = live(stateOf({ ...emptyDraft, properties }, context, bodyLimitFor('beta'), false))

test.each([
  ['/properties/a~190', [90]],
  ['/properties/a~190/3', [90]],
  ['/properties/nowhere', []],
  ['/properties', []],
  ['/acl/90', []],
])('a problem at %s makes the rows %j', (place, expected) => {
  const { result } = renderHook(() => useMadeRows(ids, rows, state, list))
  act(() => revealPlace(place))
  const made = rows.flatMap(({ id }, index) => (index >= 60 && result.current.isMade(id, index) ? [index] : []))
  expect(made).toEqual(expected)
})

test('the rows beside one that has the focus are made, and a row once made stays', () => {
  const { result, rerender } = renderHook(({ matching }) => useMadeRows(ids, matching, state, list), {
    initialProps: { matching: rows },
  })
  const made = () => rows.flatMap(({ id }, index) => (result.current.isMade(id, index) ? [index] : []))
  expect(made()).toHaveLength(16)
  act(() => result.current.makeAround(15))
  expect(made().slice(16)).toEqual([16, 17])
  act(() => result.current.makeAround(40))
  expect(made().slice(16)).toEqual([16, 17, 39, 41, 42])
  act(() => result.current.makeAround(-1))
  rerender({ matching: rows.slice(30) })
  rerender({ matching: rows })
  expect(made().slice(16)).toEqual([16, 17, 39, 41, 42])
})

test('of many rows that come into sight at once, each frame makes a few, in their order', async () => {
  const { result } = renderHook(() => useMadeRows(ids, rows, state, list))
  const made = () => rows.filter(({ id }, index) => result.current.isMade(id, index)).length - 16
  act(() => {
    for (const { id } of rows.slice(50, 60)) result.current.see(id, 1)
  })
  expect(made()).toBe(0)
  const counts = new Set<number>()
  await waitFor(() => {
    counts.add(made())
    expect(made()).toBe(10)
  })
  expect([...counts].some((count) => count > 0 && count < 10)).toBe(true)
})

test('of many rows at one place, each is looked at by itself once that comes into sight', () => {
  const { result } = renderHook(() => useMadeRows(ids, rows, state, list))
  const near = () => rows.flatMap((row, index) => (result.current.isNear(row, index) ? [index] : []))
  expect(near()).toHaveLength(16)
  act(() => result.current.see(1050, 3))
  expect(near().slice(16)).toEqual([50, 51, 52])
  expect(result.current.isMade(1050, 50)).toBe(false)
})

test('a row just added is made by its index', () => {
  const { result, rerender } = renderHook(({ all }) => useMadeRows(all, rows, state, list), {
    initialProps: { all: ids },
  })
  rerender({ all: [...ids, 5] })
  act(() => result.current.makeRow(100))
  expect(result.current.isMade(5, 100)).toBe(true)
})
