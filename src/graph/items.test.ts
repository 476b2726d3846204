import { expect, test } from 'vitest'
import { deleteItem, getItem, itemPath, putItem } from './items.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

const item = { apiVersion: 'beta', connectionId: 'tickets', itemId: 'a/b c' } as const
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

test.each([
  ['tickets', 'TICKET42', '/external/connections/tickets/items/TICKET42'],
  ['tickets', 'a/b c', '/external/connections/tickets/items/a%2Fb%20c'],
  ['tickets', '../x?y#z', '/external/connections/tickets/items/..%2Fx%3Fy%23z'],
])('the path of an item in %s called “%s” is %s', (connectionId, itemId, path) => {
  expect(itemPath(connectionId, itemId)).toBe(path)
})

test('reading and deleting ask for the least scope too', async () => {
  const { client, asked } = fakeGraph([json({}), json({})])
  await getItem(client, item)
  await deleteItem(client, item)
  expect(asked.map((request) => request.scopes)).toEqual([
    ['https://graph.microsoft.com/ExternalItem.ReadWrite.OwnedBy'],
    ['https://graph.microsoft.com/ExternalItem.ReadWrite.OwnedBy'],
  ])
})

test('what is stopped before is not sent', async () => {
  const { client, sent } = fakeGraph([json({})])
  const signal = AbortSignal.abort()
  const calls = [getItem(client, { ...item, signal }), deleteItem(client, { ...item, signal })]
  calls.push(putItem(client, { ...item, body: new Blob(), signal }))
  for (const result of await Promise.all(calls)) expect(result).toMatchObject({ error: { kind: 'aborted' } })
  expect(sent).toEqual([])
})
