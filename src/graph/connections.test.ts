import { expect, test } from 'vitest'
import { listConnections } from './connections.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

const apiVersion = 'beta'

test('connections are listed to the last page', async () => {
  const { client, sent } = fakeGraph([
    json({
      value: [{ id: 'a', name: 'A', state: 'ready' }],
      '@odata.nextLink': 'https://graph.test/beta/next?$skip=1',
    }),
    json({ value: [{ id: 'b', description: null, state: 'brandNew', configuration: { authorizedAppIds: ['x'] } }] }),
  ])
  expect(await listConnections(client, { apiVersion })).toMatchObject({
    kind: 'ok',
    value: {
      isComplete: true,
      connections: [
        { id: 'a', name: 'A', state: 'ready', authorizedAppIds: [] },
        { id: 'b', name: 'b', state: 'unknown', authorizedAppIds: ['x'] },
      ],
    },
  })
  expect(sent[1]?.url).toBe('https://graph.test/beta/next?$skip=1')
  expect(sent[0]?.headers.get('prefer')).toBe('include-unknown-enum-members')
})

test('a next page on another host is refused', async () => {
  const { client, sent } = fakeGraph([json({ value: [], '@odata.nextLink': 'https://evil.example/beta/x' })])
  expect(await listConnections(client, { apiVersion })).toMatchObject({ error: { kind: 'notSent' } })
  expect(sent).toHaveLength(1)
})

test('a list without an end is cut', async () => {
  const { client } = fakeGraph(
    Array.from({ length: 60 }, () => json({ value: [], '@odata.nextLink': 'https://graph.test/beta/again' })),
  )
  expect(await listConnections(client, { apiVersion })).toMatchObject({ value: { isComplete: false } })
})

test.each([
  ['malformed JSON', new Response('{"value":['), 'notJson'],
  ['JSON of another shape', json({ value: 'x' }), 'unexpectedShape'],
])('a list answered with %s is an unreadable answer', async (_name, response, why) => {
  const { client } = fakeGraph([response])
  expect(await listConnections(client, { apiVersion })).toMatchObject({
    error: { kind: 'unreadableAnswer', status: 200, why },
  })
})
