import { expect, test } from 'vitest'
import { readScopes } from './scopes.ts'

const none = { audience: 'https://graph.microsoft.com', openId: [], graph: [], unknown: [] }

test.each([
  ['', none],
  ['openid profile  offline_access', { ...none, openId: ['openid', 'profile', 'offline_access'] }],
  ['https://graph.microsoft.com/User.Read', { ...none, graph: ['User.Read'] }],
  ['User.Read https://graph.microsoft.com/user.read', { ...none, graph: ['User.Read'] }],
  ['https://graph.microsoft.com/.default', none],
  [
    'openid https://Graph.microsoft.us/User.Read',
    { ...none, audience: 'https://graph.microsoft.us', openId: ['openid'], graph: ['User.Read'] },
  ],
  ['Mail.Read https://example.com/User.Read', { ...none, unknown: ['Mail.Read', 'https://example.com/User.Read'] }],
])('"%s"', (text, expected) => {
  expect(readScopes(text)).toEqual(expected)
})
