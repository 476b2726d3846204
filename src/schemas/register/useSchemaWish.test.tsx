// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type ConnectionSchema, readConnectionSchema } from '../../domain/connectionSchema.ts'
import type { PropertyDraft } from '../../domain/itemDraft.ts'
import { useSchemaWish } from './useSchemaWish.ts'

const drafts: readonly PropertyDraft[] = [
  { name: 'title', type: 'string', value: { kind: 'text', text: 'A lathe' } },
  { name: 'floor', type: 'int64', value: { kind: 'text', text: '3' } },
]

test('a wish begins with the properties of the form, changed one by one', async () => {
  const hook = show()
  await waitFor(() => expect(hook.current.wish?.schema.properties).toHaveLength(2))
  expect(hook.current.guesses.join()).toContain('“floor”')
  expect(hook.current.wish?.findings.error).toEqual([])
  act(() => hook.current.choose(1, { isSearchable: true }))
  expect(hook.current.wish?.findings.error.join()).toContain('only String and StringCollection can be searchable')
  expect(JSON.parse(hook.current.wish?.body ?? '')).toMatchObject({
    properties: [
      { name: 'title', labels: ['title'] },
      { name: 'floor', isSearchable: true },
    ],
  })
})

test('another text takes the place of what was chosen, and its guesses', async () => {
  const hook = show()
  await waitFor(() => expect(hook.current.wish).toBeDefined())
  act(() => hook.current.choose(0, { label: '' }))
  act(() => hook.current.type('[{ "name": "code", "type": "string" }]'))
  await waitFor(() => expect(hook.current.wish?.schema.properties.map(({ name }) => name)).toEqual(['code']))
  expect(hook.current.guesses).toEqual([])
})

test('an extension keeps what may not change, and says nothing against what is registered', async () => {
  const registered = schemaOf({ name: 'priority', type: 'int64', isSearchable: true })
  const hook = show(registered)
  await waitFor(() => expect(hook.current.wish?.isNews).toBe(true))
  expect(hook.current.wish?.schema.properties.map(({ name }) => name)).toEqual(['priority', 'title', 'floor'])
  expect(hook.current.wish?.findings.error).toEqual([])
  act(() => hook.current.type('[{ "name": "title", "type": "string" }]'))
  await waitFor(() => expect(hook.current.wish?.kept.join()).toContain('“priority” stays'))
})

test('in a US government cloud, what its schemas may not have is named', async () => {
  const hook = show(undefined, 'https://graph.microsoft.us')
  act(() => hook.current.choose(0, { label: 'containerName' }))
  await waitFor(() => expect(hook.current.wish?.findings.warning.join()).toContain('containerName'))
})

test('what is registered already is no news, and a text that is no schema is no wish', async () => {
  const registered = schemaOf({ name: 'title', type: 'string' }, { name: 'floor', type: 'int64' })
  const hook = show(registered)
  await waitFor(() => expect(hook.current.wish?.isNews).toBe(false))
  act(() => hook.current.type('nothing'))
  await waitFor(() => expect(hook.current.wish).toBeUndefined())
})

function show(registered?: ConnectionSchema, graphUrl = 'https://graph.microsoft.com') {
  return renderHook(() => useSchemaWish(() => drafts, registered, 'v1.0', graphUrl)).result
}

function schemaOf(...properties: readonly object[]): ConnectionSchema {
  const reading = readConnectionSchema({ properties })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  return reading.schema
}
