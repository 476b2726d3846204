// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { freshHistory, stepped } from '../../domain/history/draftHistory.ts'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { live } from '../../ui/live.ts'
import { useDraftHistory } from './useDraftHistory.ts'

const typed = (itemId: string): ItemDraft => ({ ...emptyDraft, itemId })

test('what was typed is undone and done again, and both say what they are about to do', () => {
  const { form, history } = show()
  expect(history().state.get()).toEqual({ undo: undefined, redo: undefined })
  act(() => form.set(typed('a')))
  expect(history().state.get()).toEqual({ undo: 'item ID', redo: undefined })
  expect(history().undo()?.placeKey).toBe('url:item-id')
  expect(form.get()).toBe(emptyDraft)
  expect(history().state.get()).toEqual({ undo: undefined, redo: 'item ID' })
  expect(history().redo()?.what).toBe('item ID')
  expect(form.get().itemId).toBe('a')
  expect(history().redo()).toBeUndefined()
})

test('a change of the whole is one step with its own name', () => {
  const { form, history } = show()
  act(() => form.set(typed('a')))
  history().change({ ...typed('b'), connectionId: 'tickets' }, 'import')
  expect(form.get().connectionId).toBe('tickets')
  expect(history().state.get().undo).toBe('import')
  history().undo()
  expect(form.get().itemId).toBe('a')
})

test('what the form makes of a draft counts as that draft', () => {
  // As a schema does: it gives every draft its own fields.
  const { form, history } = show((draft) => ({ ...draft, itemId: draft.itemId.toUpperCase() }))
  history().change(typed('abc'), 'import')
  expect(form.get().itemId).toBe('ABC')
  expect(history().state.get().undo).toBe('import')
  history().undo()
  expect(history().state.get()).toEqual({ undo: undefined, redo: 'import' })
})

test('a change by the form itself is no step; another draft begins anew', () => {
  const { form, history } = show()
  history().adjust(() => form.set(typed('aligned')))
  expect(history().state.get().undo).toBeUndefined()
  act(() => form.set(typed('typed')))
  expect(history().state.get().undo).toBe('item ID')
  history().begin(() => form.set(typed('another')))
  expect(history().state.get()).toEqual({ undo: undefined, redo: undefined })
  expect(history().undo()).toBeUndefined()
  expect(form.get().itemId).toBe('another')
})

test('what was saved of an earlier visit can be undone', () => {
  const form = live<ItemDraft>(typed('b'))
  const earlier = stepped(freshHistory(emptyDraft), typed('b'), 'import')
  const { result } = renderHook(() => useDraftHistory(form, (draft) => form.set(draft), earlier))
  expect(result.current.state.get()).toEqual({ undo: 'import', redo: undefined })
  act(() => form.set(typed('c')))
  expect(result.current.now().past.map(({ what }) => what)).toEqual(['import', 'item ID'])
  result.current.undo()
  result.current.undo()
  expect(form.get()).toBe(emptyDraft)
})

test('most keys tell nobody', () => {
  const { form, history } = show()
  act(() => form.set(typed('a')))
  let heard = 0
  history().state.subscribe(() => heard++)
  act(() => form.set(typed('ab')))
  act(() => form.set(typed('abc')))
  expect(heard).toBe(0)
})

function show(made: (draft: ItemDraft) => ItemDraft = (draft) => draft) {
  const form = live<ItemDraft>(emptyDraft)
  const { result } = renderHook(() => useDraftHistory(form, (draft) => form.set(made(draft))))
  return { form, history: () => result.current }
}
