import { expect, test } from 'vitest'
import { createConnection } from './createConnection.ts'
import { fakeGraph } from './testing/fakeGraph.ts'

const typed = { id: 'assets', name: ' Contoso assets ', description: '' }

test('a connection is posted by the least permission', async () => {
  const { client, sent, asked } = fakeGraph([Response.json({ id: 'assets' }, { status: 201 })])
  expect(await createConnection(client, { apiVersion: 'v1.0' }, typed)).toMatchObject({ kind: 'ok', status: 201 })
  expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST https://graph.test/v1.0/external/connections',
  ])
  expect(JSON.parse(String(sent[0]?.body))).toEqual({ id: 'assets', name: 'Contoso assets' })
  expect(asked[0]?.scopes).toEqual(['https://graph.microsoft.com/ExternalConnection.ReadWrite.OwnedBy'])
})

test('a taken ID is a conflict', async () => {
  const { client } = fakeGraph([Response.json({ error: { code: 'NameAlreadyExists' } }, { status: 409 })])
  expect(await createConnection(client, { apiVersion: 'beta' }, typed)).toMatchObject({ error: { kind: 'conflict' } })
})
