// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ApiVersion } from '../domain/apiVersion.ts'
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

test('another API version is saved with the draft, though nothing was typed', () => {
  const { typed, saved, rerender } = show()
  typed({ ...emptyDraft, itemId: 'T1' })
  rerender({ schema, apiVersion: 'v1.0' })
  expect(saved).toEqual(['T1 26 title', 'T1 26 title v1.0'])
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

interface Given {
  readonly schema: ConnectionSchema | undefined
  readonly apiVersion?: ApiVersion
}

function show(given: Given = { schema }) {
  const context = { apiVersion: 'beta', tenantId: undefined, schema: undefined } as const
  const of = (draft: ItemDraft, showsMissing = false) => stateOf(draft, context, bodyLimitFor('beta'), showsMissing)
  const state = live(of(emptyDraft))
  const saved: string[] = []
  let hides = 0
  const autosave: Parameters<typeof useAutosaving>[1] = {
    changed({ itemId }, { byteLength, schema: against, apiVersion }, isOtherVersion = false) {
      const names = against?.properties.map(({ name }) => name).join() ?? 'none'
      saved.push([itemId, byteLength, names, ...(isOtherVersion ? [apiVersion] : [])].join(' '))
    },
    pageHides: () => void (hides += 1),
  }
  const { rerender, unmount } = renderHook(
    (props: Given) => useAutosaving(state, autosave, props.schema, props.apiVersion ?? 'beta'),
    { initialProps: given },
  )
  const typed = (draft: ItemDraft, showsMissing = false) => state.set(of(draft, showsMissing))
  return { typed, saved, hides: () => hides, rerender, unmount }
}
