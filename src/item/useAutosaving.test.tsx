// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import { emptyDraft, type ItemDraft } from '../domain/itemDraft.ts'
import { bodyLimitFor } from '../domain/limits.ts'
import { schemaOf } from '../domain/testing/ruleExamples/exampleSchema.ts'
import { live } from '../ui/live.ts'
import { stateOf } from './draftState.ts'
import { useAutosaving } from './useAutosaving.ts'

const schema = schemaOf({ name: 'title', type: 'string' })

test('every change of the draft is saved, with its size and the schema that it was written against', () => {
  const { typed, saved } = show()
  typed({ ...emptyDraft, itemId: 'T1' })
  expect(saved).toEqual(['T1 26 title'])
})

test('a change of anything but the draft is none', () => {
  const { typed, saved } = show()
  typed(emptyDraft, true)
  expect(saved).toEqual([])
})

test('a schema that comes later is saved with the changes from then on', () => {
  const { typed, saved, rerender } = show({ schema: undefined })
  typed({ ...emptyDraft, itemId: 'T1' })
  rerender({ schema })
  typed({ ...emptyDraft, itemId: 'T2' })
  expect(saved).toEqual(['T1 26 none', 'T2 26 title'])
})

test('a page that is left or hidden says so, until it is gone', () => {
  const { hides, unmount } = show()
  window.dispatchEvent(new Event('pagehide'))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(hides()).toBe(2)
  unmount()
  window.dispatchEvent(new Event('pagehide'))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(hides()).toBe(2)
})

function show(given: { readonly schema: ConnectionSchema | undefined } = { schema }) {
  const context = { apiVersion: 'beta', tenantId: undefined, schema: undefined } as const
  const of = (draft: ItemDraft, showsMissing = false) => stateOf(draft, context, bodyLimitFor('beta'), showsMissing)
  const state = live(of(emptyDraft))
  const saved: string[] = []
  let hides = 0
  const autosave: Parameters<typeof useAutosaving>[1] = {
    changed: ({ itemId }, about) =>
      saved.push(
        `${itemId} ${about?.byteLength} ${about?.schema?.properties.map(({ name }) => name).join() ?? 'none'}`,
      ),
    pageHides: () => void (hides += 1),
  }
  const { rerender, unmount } = renderHook(
    (props: { readonly schema: ConnectionSchema | undefined }) => useAutosaving(state, autosave, props.schema),
    { initialProps: given },
  )
  const typed = (draft: ItemDraft, showsMissing = false) => state.set(of(draft, showsMissing))
  return { typed, saved, hides: () => hides, rerender, unmount }
}
