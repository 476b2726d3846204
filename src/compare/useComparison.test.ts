// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { differencesIn } from '../domain/compare/compareItems.ts'
import { emptyDraft, type ItemDraft } from '../domain/itemDraft.ts'
import { live } from '../ui/live.ts'
import { useComparison } from './useComparison.ts'

test('the draft is compared at once, and again when typing pauses, not at every key', async () => {
  const { draft, differing, passes } = show(titled('old'), titled('old'))
  await passes(0)
  expect(differing()).toEqual([])
  act(() => draft.set(titled('n')))
  await passes(150)
  act(() => draft.set(titled('new')))
  await passes(150)
  expect(differing()).toEqual([])
  await passes(50)
  expect(differing()).toEqual(['/properties/title'])
})

test('what is known of one item is not said of another', async () => {
  const { differing, passes, beforeIs } = show(titled('old'), titled('new'))
  await passes(0)
  beforeIs(titled('new'))
  expect(differing()).toBeUndefined()
  await passes(0)
  expect(differing()).toEqual([])
})

test('without an item to compare with there is no comparison', async () => {
  const { differing, passes, beforeIs } = show(titled('old'), titled('new'))
  await passes(0)
  expect(differing()).toHaveLength(1)
  beforeIs(undefined)
  await passes(1000)
  expect(differing()).toBeUndefined()
})

function titled(text: string): ItemDraft {
  return { ...emptyDraft, properties: [{ name: 'title', type: 'string', value: { kind: 'text', text } }] }
}

function show(before: ItemDraft, initial: ItemDraft) {
  vi.useFakeTimers()
  const draft = live(initial)
  const initialProps: { readonly item: ItemDraft | undefined } = { item: before }
  const { result, rerender } = renderHook(({ item }) => useComparison(item, draft), { initialProps })
  return {
    draft,
    differing: () => result.current && differencesIn(result.current.members).map(({ key }) => key),
    passes: (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds)),
    beforeIs: (item: ItemDraft | undefined) => rerender({ item }),
  }
}
