import { expect, test } from 'vitest'
import { addressSegment, shortUrl, targetOfUrl } from './itemTarget.ts'

const graph = 'https://graph.microsoft.com'

test.each([
  [`${graph}/v1.0/external/connections/tickets/items/T1`, 'v1.0', 'tickets', 'T1'],
  [`${graph}/beta/external/connections/tickets/items/T%201?x=1`, 'beta', 'tickets', 'T 1'],
  ['/external/connections/tickets/items/T1', undefined, 'tickets', 'T1'],
  ['external/connections/tickets/items/T1', undefined, 'tickets', 'T1'],
  ['/v1.0/external/connections/tickets/items', 'v1.0', 'tickets', undefined],
  [`${graph}/V1.0/external/connections('tickets')/items('T1')`, 'v1.0', 'tickets', 'T1'],
  // The path that very old pages show.
  [`${graph}/beta/connections/tickets/items/T1`, 'beta', 'tickets', 'T1'],
  ['/external/connections/{connection-id}/items/{item-id}', undefined, undefined, undefined],
  ['/external/connections/{{connectionId}}/items/$id', undefined, undefined, undefined],
  ['/external/connections/tickets/items/INC-$id', undefined, 'tickets', undefined],
  ['/external/connections/tickets/items/$($t.id)', undefined, 'tickets', undefined],
  ['/external/connections/tickets/items/%E0%A4%A', undefined, 'tickets', '%E0%A4%A'],
  [`${graph}/v1.0/me`, 'v1.0', undefined, undefined],
  ['', undefined, undefined, undefined],
])('%s', (url, apiVersion, connectionId, itemId) => {
  expect(targetOfUrl(url)).toEqual({ apiVersion, connectionId, itemId })
})

test('An address is shown without its query, and not at any length', () => {
  expect(shortUrl(' https://x.test/a?sig=1#b')).toBe('https://x.test/a')
  expect(shortUrl(`https://x.test/${'a'.repeat(500)}`)).toHaveLength(201)
})

test.each([
  ['T 1/2', 'T%201%2F2'],
  ['\ud800', '%EF%BF%BD'],
  ['$id', '{item-id}'],
  ['', '{item-id}'],
  [undefined, '{item-id}'],
])('In an address, %j is %s', (id, segment) => {
  expect(addressSegment(id, 'item-id')).toBe(segment)
})
