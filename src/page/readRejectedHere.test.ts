import { expect, test } from 'vitest'
import { aConnection } from '../connection/testing/aConnection.ts'
import { noSchema } from '../domain/testing/noSchema.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { pastedEntry, storeWith } from '../schemas/testing/storeWith.ts'
import { type RejectedParts, readRejectedHere } from './readRejectedHere.ts'

const schema = { properties: [{ name: 'title', type: 'string' }] }
const request =
  'PUT https://graph.microsoft.com/v1.0/external/connections/people/items/T1\n\n{"acl": [], "properties": {"x": 1}}'

test('signed out it is checked by no schema, signed in by the one that Graph has for its connection', async () => {
  expect(await rulesOf()).not.toContain('property-not-in-schema')
  expect(await rulesOf({ accountId: 'a', ...fakeGraph([json(schema)]) })).toContain('property-not-in-schema')
})

test('a schema of its connection that is on this device will do', async () => {
  const schemas = storeWith(pastedEntry('s1'))
  schemas.choose('people', 's1')
  expect(await rulesOf({ schemas })).toContain('property-not-in-schema')
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
  const rules = await rulesOf({ schemas }, '{"acl": [], "properties": {"x": 1}}', { against, url: undefined })
  expect(rules.includes('property-not-in-schema')).toBe(is)
})

test('a payload that does not say where it goes is checked by the connection that has its properties', async () => {
  const connections = ['wiki', 'tickets'].map((id) => aConnection({ id, state: 'ready' }))
  const graph = fakeGraph([json({ properties: [{ name: 'body', type: 'string' }] }), json(schema)])
  const reading = await readRejectedHere(
    {
      flow: { context: noSchema, committedId: '' },
      schemas: storeWith(),
      client: graph.client,
      accountId: 'a',
      listed: { connections, isComplete: true },
    },
    '{"acl": [], "properties": {"title": 1}}',
    new AbortController().signal,
    undefined,
  )
  expect(reading).toMatchObject({ kind: 'item', checkedBy: { name: 'tickets', isGuess: true }, imported: undefined })
})

async function rulesOf(
  parts: Partial<RejectedParts> = {},
  text = request,
  hints?: Parameters<typeof readRejectedHere>[3],
): Promise<readonly string[]> {
  const flow = { context: noSchema, committedId: 'tickets' }
  const all = { flow, schemas: storeWith(), client: fakeGraph([]).client, accountId: undefined, ...parts }
  const reading = await readRejectedHere(all, text, new AbortController().signal, hints)
  return reading.kind === 'item' ? reading.mistakes.map(({ rule }) => rule) : []
}
