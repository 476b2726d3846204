import { expect, test } from 'vitest'
import type { SourceRequest } from './requestSource.ts'
import { requestsReading } from './requestSource.ts'

const request: SourceRequest = {
  method: 'PUT',
  url: 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1?access_token=abc',
  urlStart: 10,
  headers: [
    { name: 'Authorization', start: 200, end: 220 },
    { name: 'Accept', start: 230, end: 240 },
  ],
  body: { kind: 'text', text: '{"acl":[]}' },
}
const without: SourceRequest = { ...request, method: 'GET', body: { kind: 'none', why: 'It has no body.' } }

test('A request with a body is an item, with its target and without its secrets', () => {
  expect(requestsReading('a request', [request, without])).toEqual({
    kind: 'payload',
    format: 'a request',
    item: {
      title: 'T1',
      text: '{"acl":[]}',
      request: 'PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1',
      target: { connectionId: 'tickets', itemId: 'T1', apiVersion: 'v1.0' },
    },
    remarks: [],
    secrets: [
      { name: 'the Authorization header', start: 200, end: 220 },
      { name: 'a token (access_token)', start: 94, end: 97 },
      { name: 'the Authorization header', start: 200, end: 220 },
      { name: 'a token (access_token)', start: 94, end: 97 },
    ],
  })
})

test('Several with a body are several items; another method is remarked', () => {
  const reading = requestsReading('a file', [request, { ...request, method: 'POST', url: '/x' }])
  expect(reading.kind === 'items' && reading.items.map(({ title }) => title)).toEqual(['T1', 'Request 2'])
  expect(reading.kind === 'items' && reading.remarks).toEqual([
    'Its method is POST. The editor sends an item with PUT.',
  ])
})

const base = 'https://graph.microsoft.com/v1.0/external/connections'
const schemaText = '{"baseType":"x","properties":[]}'
const schema: SourceRequest = {
  ...request,
  method: 'PATCH',
  url: `${base}/tickets/schema`,
  body: { kind: 'text', text: schemaText },
}
const connection: SourceRequest = { ...request, method: 'POST', url: base }

test('What sends no item is named beside it', () => {
  const others = [
    connection,
    schema,
    { ...connection, url: 'https://example.com/hook', body: { kind: 'text', text: '{}' } } as const,
  ]
  expect(requestsReading('a file', [...others, request])).toMatchObject({
    kind: 'payload',
    item: { title: 'T1' },
    remarks: [
      'Also in it: a connection (POST /external/connections), a schema (PATCH …/schema) and another request (POST …/hook).',
    ],
  })
})

test('Without an item, a schema counts', () => {
  expect(requestsReading('a file', [connection, schema], ['A remark.'])).toMatchObject({
    kind: 'schema',
    text: schemaText,
    connectionId: 'tickets',
    remarks: ['Also in it: a connection (POST /external/connections).', 'A remark.'],
  })
})

test.each([
  [base, 'It makes or changes a connection, not an item.'],
  [`${base}/tickets/groups`, 'It makes or changes a group of the connector, not an item.'],
  [`${base}/tickets/groups/G1/members`, 'It adds a member to a group of the connector.'],
  [`${base}/tickets/items/T1/addActivities`, 'It adds activities to an item that is there already.'],
  ['https://graph.microsoft.com/v1.0/search/query', 'It is a search and has no item.'],
  ['https://login.microsoftonline.com/x/oauth2/v2.0/token', 'It asks for a token.'],
])('Alone, a request for %s says what it is', (url, why) => {
  expect(requestsReading('a file', [{ ...request, method: 'POST', url }])).toMatchObject({
    kind: 'nothing',
    why: expect.stringContaining(`This is a file for POST ${url}. ${why}`),
  })
})

test('What nobody knows is an item if it is JSON', () => {
  const other: SourceRequest = { ...request, url: 'https://example.com/a', body: { kind: 'text', text: '{}' } }
  const query: SourceRequest = { ...other, body: { kind: 'text', text: 'query { me }' } }
  expect(requestsReading('a file', [other])).toMatchObject({ kind: 'payload', remarks: [] })
  expect(requestsReading('a file', [query])).toMatchObject({
    kind: 'nothing',
    why: 'This is a file for PUT https://example.com/a. Its body is not JSON.',
  })
})

test.each([
  [
    [without],
    'This is a request for GET https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1. It has no body.',
  ],
  [[], 'This is a request. There is no request in it.'],
])('Without a body there is nothing to import', (requests, why) => {
  expect(requestsReading('a request', requests)).toMatchObject({ kind: 'nothing', why })
})
