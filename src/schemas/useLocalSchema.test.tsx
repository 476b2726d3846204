// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Remote } from '../connection/useConnections.ts'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import { readSchemaText } from '../domain/schemaSource/readSchemaText.ts'
import { finished } from '../domain/steps.ts'
import { getSchema } from '../graph/schema.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { createSchemaStore } from './schemaStore.ts'
import { mapStorage } from './testing/mapStorage.ts'
import { useLocalSchema } from './useLocalSchema.ts'

const off: Remote<ConnectionSchema> = { kind: 'off' }
const text = '{"connection": {"id": "tickets"}, "schema": [{"name": "title", "type": "String"}]}'

describe('A text is taken', () => {
  test.each([
    [undefined, 'Pasted schema of tickets'],
    ['config.json', 'config.json'],
  ])('from the file %s and named %s', async (fileName, name) => {
    const { local } = show(off)
    await act(async () => void (await local().takeText(text, fileName)))
    expect(local().entry).toMatchObject({ name, propertyCount: 1 })
    expect(local().schema?.properties.map((each) => each.name)).toEqual(['title'])
  })

  test('only when it is a schema', async () => {
    const { local } = show(off)
    const reading = await local().takeText('{"acl": []}')
    expect(reading.kind).toBe('not a schema')
    expect(local().entry).toBeUndefined()
  })
})

test('A schema is named after the connection that it is taken for', () => {
  const { local } = show(off, mapStorage(), 'wiki')
  act(() => void local().take({ schema: schemaOf(text), origin: { kind: 'inferred' }, connectionId: undefined }))
  expect(local().entry?.name).toBe('Inferred schema of wiki')
})

test('One that is stopped is still saved, and can be chosen again', () => {
  const { local, store } = show(off)
  act(() => void local().take({ schema: schemaOf(text), origin: { kind: 'pasted' }, connectionId: undefined }))
  act(() => local().stop())
  expect(local().schema).toBeUndefined()
  const [entry] = store.catalog.get().entries
  if (entry === undefined) throw new Error('not saved')
  act(() => local().choose(entry))
  expect(local().schema).toBeDefined()
})

test('The schema that a draft was written with will do, unless another one or none was chosen', () => {
  const ofDraft = schemaOf('[{"name": "mine", "type": "String"}]')
  const { local } = show(off, mapStorage(), '', undefined, ofDraft)
  expect(local().schema).toBe(ofDraft)
  expect(local().entry).toMatchObject({ origin: { kind: 'draft' }, propertyCount: 1 })
  act(() => void local().take({ schema: schemaOf(text), origin: { kind: 'pasted' }, connectionId: undefined }))
  expect(local().schema?.properties.map(({ name }) => name)).toEqual(['title'])
  act(() => local().stop())
  expect(local().schema).toBeUndefined()
  expect(local().entry).toBeUndefined()
})

test('What Graph answers is remembered for the connection, also by another page', async () => {
  const storage = mapStorage()
  const { client } = fakeGraph([json({ properties: [{ name: 'title', type: 'string' }] })])
  const reading = await getSchema(client, { connectionId: 'tickets', apiVersion: 'beta' })
  show({ ...reading, refresh: () => undefined }, storage, 'tickets', 'adele')
  const { local } = show(off, storage, 'tickets')
  expect(local().entry?.origin).toEqual({ kind: 'graph', connectionId: 'tickets', accountId: 'adele' })
  expect(local().schema?.properties.map(({ name }) => name)).toEqual(['title'])
})

function schemaOf(source: string): ConnectionSchema {
  const reading = finished(readSchemaText(source))
  if (reading.kind !== 'schema') throw new Error(reading.kind)
  return reading.schema
}

function show(
  remote: Remote<ConnectionSchema>,
  storage = mapStorage(),
  connectionId = '',
  accountId?: string,
  ofDraft?: ConnectionSchema,
) {
  const store = createSchemaStore(() => storage)
  const { result } = renderHook(() => useLocalSchema(store, connectionId, accountId, remote, ofDraft))
  return { local: () => result.current, store }
}
