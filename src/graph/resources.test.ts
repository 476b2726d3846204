import { expect, test } from 'vitest'
import { getConnection, listConnections } from './connections.ts'
import { getDirectoryEntry, searchDirectory } from './directory.ts'
import { deleteItem, getItem, putItem } from './items.ts'
import { getMe } from './me.ts'
import { getSchema } from './schema.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

const apiVersion = 'beta'
const item = { apiVersion, connectionId: 'tickets', itemId: 'a/b c' } as const
const itemUrl = 'https://graph.test/beta/external/connections/tickets/items/a%2Fb%20c'

test('an item is put, read and deleted at its encoded address', async () => {
  const { client, sent } = fakeGraph([json({}), json({}), new Response(null, { status: 204 })])
  const body = new Blob(['{}'])
  await putItem(client, { ...item, body })
  await getItem(client, item)
  await deleteItem(client, item)
  expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `PUT ${itemUrl}`,
    `GET ${itemUrl}`,
    `DELETE ${itemUrl}`,
  ])
  expect(sent[0]?.body).toBe(body)
})

test('an item call asks for the least scope, or for the one it is told to', async () => {
  const { client, asked } = fakeGraph([json({}), json({})])
  await putItem(client, { ...item, body: new Blob() })
  await putItem(client, { ...item, body: new Blob(), scope: 'ExternalItem.ReadWrite.All' })
  expect(asked.map((request) => request.scopes)).toEqual([
    ['https://graph.microsoft.com/ExternalItem.ReadWrite.OwnedBy'],
    ['https://graph.microsoft.com/ExternalItem.ReadWrite.All'],
  ])
})

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

test('one connection is read by id', async () => {
  const { client, sent } = fakeGraph([json({ id: 'a', name: 'A', state: 'draft', ingestedItemsCount: 3 })])
  expect(await getConnection(client, { apiVersion: 'v1.0', connectionId: 'a' })).toMatchObject({
    value: { state: 'draft', ingestedItemsCount: 3 },
  })
  expect(sent[0]?.url).toBe('https://graph.test/v1.0/external/connections/a')
})

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

test('people are searched by words, with quotes made harmless', async () => {
  const { client, sent } = fakeGraph([json({ value: [{ id: '1', displayName: 'Adele', userPrincipalName: 'a@x' }] })])
  expect(await searchDirectory(client, { apiVersion, kind: 'user', text: 'a"d\\' })).toMatchObject({
    value: [{ id: '1', displayName: 'Adele', address: 'a@x' }],
  })
  const url = new URL(sent[0]?.url ?? '')
  expect(url.searchParams.get('$search')).toBe(
    String.raw`"displayName:a\"d\\" OR "mail:a\"d\\" OR "userPrincipalName:a\"d\\"`,
  )
  expect(url.searchParams.get('$top')).toBe('10')
  expect(sent[0]?.headers.get('consistencylevel')).toBe('eventual')
})

test('a group is found by its id', async () => {
  const { client, sent, asked } = fakeGraph([json({ id: '1', displayName: null, mail: null })])
  expect(await getDirectoryEntry(client, { apiVersion, kind: 'group', id: '1' })).toMatchObject({
    value: { id: '1', displayName: '1', address: undefined },
  })
  expect(sent[0]?.url).toBe('https://graph.test/beta/groups/1?$select=id%2CdisplayName%2Cmail')
  expect(asked[0]?.scopes).toEqual(['https://graph.microsoft.com/Group.ReadBasic.All'])
})

test('the signed-in user is read', async () => {
  const { client } = fakeGraph([json({ id: '1', displayName: 'Adele', userPrincipalName: 'a@x' })])
  expect(await getMe(client, { apiVersion })).toMatchObject({ value: { displayName: 'Adele' } })
})
