import { expect, test } from 'vitest'
import { searchItems } from './searchItems.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

const ask = { connectionId: 'tickets', queryString: 'fileID:TICKET42', fields: ['title', 'fileID'], from: 25, size: 25 }

test('one connection is asked, with the fields to show and those that have the ID', async () => {
  const { client, sent, asked } = fakeGraph([json({ value: [] })])
  await searchItems(client, ask)
  expect(sent[0]?.url).toBe('https://graph.test/v1.0/search/query')
  expect(JSON.parse(String(sent[0]?.body))).toEqual({
    requests: [
      {
        entityTypes: ['externalItem'],
        contentSources: ['/external/connections/tickets'],
        query: { queryString: 'fileID:TICKET42' },
        from: 25,
        size: 25,
        fields: ['title', 'fileID', 'substrateContentDomainId'],
      },
    ],
  })
  expect(asked[0]?.scopes).toEqual(['https://graph.microsoft.com/ExternalItem.Read.All'])
})

test('hits have the ID of their item, and are told how many there are', async () => {
  const properties = { title: 'Fail', substrateContentDomainId: 'a@b,T1' }
  const hits = [
    { resource: { properties } },
    { resource: { properties: { fileID: 'a@b,x,y' } } },
    { resource: { properties: { title: 'No ID' } } },
    { resource: null },
  ]
  const { client } = fakeGraph([
    json({ value: [{ hitsContainers: [{ hits, total: 90, moreResultsAvailable: true }] }] }),
  ])
  expect(await searchItems(client, ask)).toMatchObject({
    kind: 'ok',
    value: {
      hits: [
        { itemId: 'T1', properties: { title: 'Fail' } },
        { itemId: 'x,y', properties: {} },
        { itemId: undefined, properties: { title: 'No ID' } },
        { itemId: undefined, properties: {} },
      ],
      total: 90,
      hasMore: true,
    },
  })
})

test.each([
  ['no container', { value: [{}] }],
  ['no hits', { value: [{ hitsContainers: [{ total: 0, moreResultsAvailable: false }] }] }],
])('%s is nothing found', async (_name, answer) => {
  const { client } = fakeGraph([json(answer)])
  expect(await searchItems(client, ask)).toMatchObject({ kind: 'ok', value: { hits: [], total: 0, hasMore: false } })
})

test.each([
  [json({ hits: [] }), 'unreadableAnswer'],
  [Response.json({ error: { code: 'Forbidden', message: 'No.' } }, { status: 403 }), 'forbidden'],
  [Response.json({ error: { code: 'InternalServerError', message: 'No.' } }, { status: 500 }), 'serverDown'],
])('a failure is an error: %#', async (answer, kind) => {
  const { client } = fakeGraph([answer])
  expect(await searchItems(client, ask)).toMatchObject({ kind: 'error', error: { kind } })
})
