import { expect, test } from 'vitest'
import { tokenClaimsOf } from './tokenClaims.ts'

const tokenOf = (claims: unknown) =>
  `e30.${btoa(JSON.stringify(claims)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.signature`

test.each([
  [
    tokenOf({ scp: 'User.Read  X.Y', wids: ['r'], appid: 'a', tid: 't', exp: 60 }),
    { scopes: ['User.Read', 'X.Y'], roleIds: ['r'], appId: 'a', tenantId: 't', expiresAt: 60_000 },
  ],
  [
    tokenOf({ scp: 'User.Read', name: '>>>???' }),
    { scopes: ['User.Read'], roleIds: undefined, appId: undefined, tenantId: undefined, expiresAt: undefined },
  ],
  [tokenOf({ aud: 'x' }), undefined],
  ['opaque', undefined],
  ['a.%%%.c', undefined],
])('%s', (token, expected) => {
  expect(tokenClaimsOf(token)).toEqual(expected)
})
