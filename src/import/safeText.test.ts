import { expect, test } from 'vitest'
import { safeText } from './safeText.ts'

test('A box shows no token', () => {
  const { text, dropped } = safeText(`curl -H 'Authorization: Bearer s3cret-token' https://x.test -d '{"acl":[]}'`)
  expect(text).toBe(`curl -H [dropped] https://x.test -d '{"acl":[]}'`)
  expect(dropped).toEqual(['the Authorization header'])
})

test.each(['{"acl":[]}', '{"acl":[],"properties":{"token":"a value like any other"}}', ''])(
  '%j stays as it is',
  (text) => {
    expect(safeText(text)).toEqual({ text, dropped: [] })
  },
)

const members = { title: 'x', token: 'tok-123456', cookies: 'choc chip', password: 'hunter22' }

test.each([
  ['an item', JSON.stringify({ acl: [], properties: members })],
  ['properties without an item', JSON.stringify(members)],
  ['Python', `requests.put('https://x.test', json={'acl': [], 'properties': ${JSON.stringify(members)}})`],
])('properties called token, cookies and password are sent as they are: %s', (_, text) => {
  expect(safeText(text)).toEqual({ text, dropped: [] })
})

test('what a sign-in answers is no item, and its tokens are dropped', () => {
  const { text, dropped } = safeText('{"token_type":"Bearer","access_token":"s3cret-s3cret","expires_in":3599}')
  expect(text).not.toContain('s3cret')
  expect(dropped).toEqual(['a token (access_token)'])
})
