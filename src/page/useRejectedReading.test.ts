// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noSchema } from '../domain/testing/noSchema.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { pastedEntry, storeWith } from '../schemas/testing/storeWith.ts'
import { useRejectedReading } from './useRejectedReading.ts'

const text = '{"acl": [], "id": "T1"}'

test('a payload is read in the context of the form, and can go into it', async () => {
  const { result } = start()
  const { read, importedOf } = result.current
  expect(importedOf(text)).toBeUndefined()
  expect(await read(text, new AbortController().signal)).toMatchObject({ kind: 'item', context: noSchema })
  expect(importedOf(text)?.item.itemId).toBe('T1')
  expect(importedOf('{}')).toBeUndefined()
  await read('hello', new AbortController().signal)
  expect(importedOf('hello')).toBeUndefined()
})

const schema = { properties: [{ name: 'title', type: 'string' }] }
const request =
  'PUT https://graph.microsoft.com/v1.0/external/connections/people/items/T1\n\n{"acl": [], "properties": {"x": 1}}'
const ruleOf = async ({ result }: ReturnType<typeof start>) => {
  const reading = await result.current.read(request, new AbortController().signal)
  return reading.kind === 'item' ? reading.mistakes.map(({ rule }) => rule) : []
}

test('signed out it is checked by no schema, signed in by the one that Graph has for its connection', async () => {
  expect(await ruleOf(start())).not.toContain('property-not-in-schema')
  expect(await ruleOf(start({ accountId: 'a', ...fakeGraph([json(schema)]) }))).toContain('property-not-in-schema')
})

test('a schema of its connection that is on this device will do', async () => {
  const schemas = storeWith(pastedEntry('s1'))
  schemas.choose('people', 's1')
  expect(await ruleOf(start({ schemas }))).toContain('property-not-in-schema')
})

test.each([
  ['saved s1', true],
  ['connection people', true],
  ['connection wiki', false],
  ['none', false],
  ['auto', false],
] as const)('against “%s” a name that the schema lacks is a mistake: %s', async (against, is) => {
  const schemas = storeWith(pastedEntry('s1'))
  schemas.choose('people', 's1')
  schemas.choose('tickets', null)
  const { result } = start({ schemas })
  const reading = await result.current.read('{"acl": [], "properties": {"x": 1}}', new AbortController().signal, {
    against,
    url: undefined,
  })
  const rules = reading.kind === 'item' ? reading.mistakes.map(({ rule }) => rule) : []
  expect(rules.includes('property-not-in-schema')).toBe(is)
})

function start(parts: Partial<Parameters<typeof useRejectedReading>[0]> = {}) {
  const flow = { context: noSchema, committedId: 'tickets' }
  const { client } = fakeGraph([])
  const all = { flow, schemas: storeWith(), client, accountId: undefined, ...parts }
  return renderHook(() => useRejectedReading(all))
}
