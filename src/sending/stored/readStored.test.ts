import { expect, test } from 'vitest'
import { fakeGraph, json } from '../../graph/testing/fakeGraph.ts'
import { readStored } from './readStored.ts'

const address = { apiVersion: 'beta', connectionId: 'tickets', itemId: 'T1' } as const

test('a stored item is read with what GET adds left aside', async () => {
  const body = {
    '@odata.context': 'https://graph.test/$metadata',
    id: 'T1',
    acl: [{ type: 'everyone', value: 'everyone', accessType: 'grant' }],
    properties: { title: 'a', extra: { deep: 1 } },
    activities: [],
  }
  const { client, sent } = fakeGraph([json(body)])
  const reading = await readStored(client, address, { schema: undefined })
  expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET https://graph.test/beta/external/connections/tickets/items/T1',
  ])
  if (reading.kind !== 'found') throw new Error(reading.kind)
  expect(reading.item.members.properties[0]).toMatchObject({ name: 'title', value: { kind: 'text', text: 'a' } })
  expect(reading.item.notes.map(({ pointer }) => pointer)).toEqual(['/properties/extra/deep', '/properties/extra'])
})

test.each([
  ['missing', Response.json({ error: { code: 'ItemNotFound' } }, { status: 404 })],
  ['error', Response.json({}, { status: 403 })],
  ['unreadable', new Response('<html>')],
  ['unreadable', json(['a'])],
] as const)('%s', async (kind, answer) => {
  const { client } = fakeGraph([answer])
  expect((await readStored(client, address, { schema: undefined })).kind).toBe(kind)
})

test('stopping it is an answer, not a failure', async () => {
  const { client } = fakeGraph([json({ properties: {} })])
  const signal = AbortSignal.abort()
  expect(await readStored(client, address, { schema: undefined, signal })).toEqual({
    kind: 'error',
    error: { kind: 'aborted' },
  })
})
