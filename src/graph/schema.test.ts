import { expect, test } from 'vitest'
import { getSchema } from './schema.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

const apiVersion = 'beta'

const schema = { baseType: 'microsoft.graph.externalItem', properties: [{ name: 'title', type: 'string' }] }

test.each([
  ['bare', schema],
  ['wrapped in value', { value: schema }],
])('a schema may come %s', async (_name, body) => {
  const { client, sent } = fakeGraph([json(body)])
  expect(await getSchema(client, { apiVersion, connectionId: 'a' })).toMatchObject({
    value: { properties: [{ name: 'title' }] },
  })
  expect(sent[0]?.headers.get('prefer')).toBe('include-unknown-enum-members')
})

test('a missing schema is not found', async () => {
  const { client } = fakeGraph([new Response('{}', { status: 404 })])
  expect(await getSchema(client, { apiVersion, connectionId: 'a' })).toMatchObject({ error: { kind: 'notFound' } })
})
