import { expect, test } from 'vitest'
import { addressOf, queryOf, segment } from './address.ts'

const graph = 'https://graph.microsoft.com'
const sandbox = 'http://localhost:5173/__sandbox/graph'

test.each([
  [graph, '/me', `${graph}/beta/me`],
  [sandbox, '/me', `${sandbox}/beta/me`],
  [graph, '/users?$search="displayName:a/../b"', `${graph}/beta/users?$search="displayName:a/../b"`],
  // Ids that a URL reads as steps.
  [graph, '/external/connections/..', undefined],
  [graph, '/external/connections/c/items/.', undefined],
  [graph, '/external/connections/c/items/%2e%2e', undefined],
  // Next pages.
  [graph, `${graph}/beta/external/connections?$skiptoken=x`, `${graph}/beta/external/connections?$skiptoken=x`],
  [graph, 'https://evil.example/beta/external/connections', undefined],
  [graph, 'http://graph.microsoft.com/beta/me', undefined],
  [graph, 'https://graph.microsoft.com.evil.example/beta/me', undefined],
  [graph, 'https://graph.microsoft.com@evil.example/beta/me', undefined],
  [graph, '//evil.example/me', `${graph}/beta//evil.example/me`],
  [sandbox, 'http://localhost:5173/beta/me', undefined],
  [sandbox, 'http://localhost:5173/__sandbox/graph/../login/x', undefined],
  [graph, 'not an address', undefined],
])('in %s, %s is %s', (baseUrl, path, expected) => {
  expect(addressOf(baseUrl, 'beta', path)).toBe(expected)
})

test.each([
  ['TICKET-42', 'TICKET-42'],
  ['a b', 'a%20b'],
  ['a/b', 'a%2Fb'],
  ['50%', '50%25'],
  ['what?#', 'what%3F%23'],
  ['größe', 'gr%C3%B6%C3%9Fe'],
  ['😀', '%F0%9F%98%80'],
  // A paste that was cut in the middle of a character.
  ['\ud83d', '..'],
])('the id %s is written %s', (id, expected) => {
  expect(segment(id)).toBe(expected)
})

test('a query keeps dollar signs in names and encodes values', () => {
  expect(queryOf({ $search: '"displayName:a & b"', $top: '10' })).toBe(
    '?$search=%22displayName%3Aa%20%26%20b%22&$top=10',
  )
})

test('an ID with half a character leads nowhere, and half a character in a query is a mark', () => {
  expect(addressOf(graph, 'beta', `/external/connections/${segment('a\ud83d')}/items/T1`)).toBeUndefined()
  expect(queryOf({ $search: '\ud83d' })).toBe('?$search=%EF%BF%BD')
})
