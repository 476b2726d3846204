import { expect, test } from 'vitest'
import { readObjectPage, readPrincipal, readPrincipalPage } from './wirePrincipal.ts'

test.each([
  [
    { id: 'AB', displayName: 'Robin', mail: 'r@x', userPrincipalName: 'r@y' },
    { displayName: 'Robin', upn: 'r@y' },
  ],
  [{ id: 'ab', displayName: null, userPrincipalName: 'r@y' }, { displayName: 'r@y' }],
  [
    { id: 'ab', displayName: '', mail: '' },
    { displayName: 'ab', mail: undefined },
  ],
  [{ id: 'ab', userPrincipalName: 'g_f#EXT#@c' }, { isGuest: true }],
  [{ id: 'ab', userPrincipalName: 'g_f#EXT#@c', userType: 'Member' }, { isGuest: false }],
  [
    { id: 'ab', userPrincipalName: 'r@y' },
    { isGuest: undefined, isEnabled: undefined },
  ],
  [
    { id: 'ab', userType: 'Guest', accountEnabled: false, jobTitle: 'Writer' },
    { isGuest: true, isEnabled: false, jobTitle: 'Writer' },
  ],
])('the user %j is read', (json, expected) => {
  expect(readPrincipal('user', json)).toMatchObject({ kind: 'user', id: 'ab', ...expected })
})

test('a group has a name and an address at most', () => {
  const json = { id: 'G', displayName: 'Finance', mail: 'f@x', userPrincipalName: 'no' }
  expect(readPrincipal('group', json)).toEqual({ kind: 'group', id: 'g', displayName: 'Finance', mail: 'f@x' })
})

test('a page has its principals, how many there are, and where it goes on', () => {
  const json = { value: [{ id: 'g' }], '@odata.count': 9, '@odata.nextLink': 'https://graph.test/next' }
  expect(readPrincipalPage('group', json)).toMatchObject({ total: 9, nextLink: 'https://graph.test/next' })
})

test('of all things of the directory, people and groups are read', () => {
  const json = {
    value: [
      { '@odata.type': '#microsoft.graph.user', id: 'u' },
      { '@odata.type': '#microsoft.graph.directoryRole', id: 'r' },
      { '@odata.type': '#microsoft.graph.group', id: 'g' },
      { id: 'x' },
    ],
  }
  expect(readObjectPage(json)?.principals.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['user u', 'group g'])
})

test.each([undefined, 'text', {}, { id: 1 }, { value: {} }])('%j is neither', (json) => {
  expect(readPrincipal('user', json)).toBeUndefined()
  expect(readPrincipalPage('user', json)).toBeUndefined()
  expect(readObjectPage(json)).toBeUndefined()
})
