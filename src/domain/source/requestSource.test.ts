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

test.each([
  [
    [without],
    'This is a request for GET https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1. It has no body.',
  ],
  [[], 'This is a request. There is no request in it.'],
])('Without a body there is nothing to import', (requests, why) => {
  expect(requestsReading('a request', requests)).toMatchObject({ kind: 'nothing', why })
})
