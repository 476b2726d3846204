// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import { emptyDraft, type ItemDraft } from '../domain/itemDraft.ts'
import { schemaOf } from '../domain/testing/ruleExamples/exampleSchema.ts'
import { draftOf, useDraftForm } from './draftForm.ts'
import { useAlignedFields } from './useAlignedFields.ts'

const draft: ItemDraft = {
  ...emptyDraft,
  properties: [{ name: 'tags', type: 'string', value: { kind: 'text', text: 'one' } }],
}
const tagsAndTitle = schemaOf({ name: 'title', type: 'string' }, { name: 'tags', type: 'stringCollection' })

test('the fields become those of the schema, with what was typed, and that is no step of the history', () => {
  const { properties, adjusted } = show({ schema: tagsAndTitle })
  expect(properties()).toEqual([
    { name: 'title', type: 'string', value: { kind: 'absent' } },
    { name: 'tags', type: 'stringCollection', value: { kind: 'list', elements: ['one'] } },
  ])
  expect(adjusted()).toBe(1)
})

test('while it is settling whether there is a schema, the fields stay', () => {
  const { properties, rerender } = show({ schema: tagsAndTitle, isSettling: true })
  expect(properties()).toEqual(draft.properties)
  act(() => rerender({ schema: tagsAndTitle }))
  expect(properties()).toHaveLength(2)
})

test('fields that fit already are not set again', () => {
  const { adjusted } = show({ schema: schemaOf({ name: 'tags', type: 'string' }) })
  expect(adjusted()).toBe(0)
})

test('without the schema, what it brought in goes where nothing was typed, and what was typed stays', () => {
  const { properties, rerender } = show({ schema: tagsAndTitle })
  act(() => rerender({ schema: undefined }))
  expect(properties()).toEqual([{ name: 'tags', type: 'stringCollection', value: { kind: 'list', elements: ['one'] } }])
})

test('what was typed before the schema was known is told with what became of it, and can be put back', () => {
  const { changes, properties, rerender } = show({ schema: undefined })
  expect(changes().before).toEqual([])
  act(() => rerender({ schema: tagsAndTitle }))
  expect(changes().before).toEqual(draft.properties)
  expect(changes().after).toEqual(changes().now())
  act(() => changes().put(draft.properties))
  expect(properties()).toEqual(draft.properties)
  act(() => changes().dismiss())
  expect(changes().before).toEqual([])
})

interface Given {
  readonly schema: ConnectionSchema | undefined
  readonly isSettling?: boolean
}

function show(given: Given) {
  let adjusted = 0
  const history = {
    adjust: (change: () => void) => {
      adjusted++
      change()
    },
  }
  const { result, rerender } = renderHook(
    ({ schema, isSettling = false }: Given) => {
      const form = useDraftForm(draft)
      return { form, changes: useAlignedFields(form, history, schema, isSettling) }
    },
    { initialProps: given },
  )
  return {
    properties: () => draftOf(result.current.form.getValues()).properties,
    changes: () => result.current.changes,
    adjusted: () => adjusted,
    rerender,
  }
}
