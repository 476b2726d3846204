// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import { emptyDraft, type PropertyDraft } from '../../domain/itemDraft.ts'
import { bodyLimitFor } from '../../domain/limits.ts'
import { stateOf } from '../../item/draftState.ts'
import { live } from '../../ui/live.ts'
import { useMatchingProperties } from './useMatchingProperties.ts'

test.each([
  ['', ['Title', 'url', '']],
  [' TI ', ['Title']],
  ['l', ['Title', 'url']],
  ['x', []],
])('the filter %j wants %j', (filter, names) => {
  expect(show(['Title', 'url', ''], filter).matching()).toEqual(names)
})

test('a row keeps its place in the form', () => {
  expect(show(['a', 'b'], 'b').hook.result.current).toEqual([{ id: 2, index: 1, name: 'b' }])
})

test('names are read again when the filter changes, and not before', () => {
  const { matching, type, hook, rows } = show(['', 'b'], '')
  type(['typed', 'b'])
  hook.rerender({ rows, filter: 'typ' })
  expect(hook.result.current.map(({ index }) => index)).toEqual([0])
  type(['renamed', 'b'])
  hook.rerender({ rows, filter: 'typ' })
  expect(matching()).toHaveLength(1)
  hook.rerender({ rows, filter: 'type' })
  expect(matching()).toEqual([])
})

test('names are read again when rows come or go', () => {
  const { matching, type, hook } = show(['a', 'b'], 'b')
  type(['c', 'ab', 'b'])
  hook.rerender({ rows: [1, 3, 4], filter: 'b' })
  expect(hook.result.current.map(({ id }) => id)).toEqual([3, 4])
  expect(matching()).toEqual(['ab', 'b'])
})

test('names are read again when a schema comes, so that its rows are known by what they are called now', () => {
  const { matching, type, hook, rows } = show(['title', ''], '')
  type(['title', 'department'])
  hook.rerender({ rows, filter: '', schema: { properties: [] } })
  expect(matching()).toEqual(['title', 'department'])
})

interface Given {
  readonly rows: readonly number[]
  readonly filter: string
  readonly schema?: ConnectionSchema
}

function show(names: readonly string[], filter: string) {
  const state = live(stateFor(names))
  const rows = names.map((_, index) => index + 1)
  const initialProps: Given = { rows, filter }
  const hook = renderHook((props: Given) => useMatchingProperties(props.rows, state, props.filter, props.schema), {
    initialProps,
  })
  return {
    hook,
    rows,
    matching: () => hook.result.current.map(({ name }) => name),
    /** Other names in the draft, with the rows as they were. */
    type: (typed: readonly string[]) => state.set(stateFor(typed)),
  }
}

function stateFor(names: readonly string[]) {
  const draft = { ...emptyDraft, properties: names.map(property) }
  return stateOf(draft, { apiVersion: 'beta', tenantId: undefined, schema: undefined }, bodyLimitFor('beta'), false)
}

function property(name: string): PropertyDraft {
  return { name, type: 'string', value: { kind: 'absent' } }
}
