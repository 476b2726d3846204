import { expect, test } from 'vitest'
import { getMe } from './me.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

const apiVersion = 'beta'

test('the signed-in user is read', async () => {
  const { client } = fakeGraph([json({ id: '1', displayName: 'Adele', userPrincipalName: 'a@x' })])
  expect(await getMe(client, { apiVersion })).toMatchObject({ value: { displayName: 'Adele' } })
})

test('a user without a name has an empty one; anything else is no user', async () => {
  const { client, sent, asked } = fakeGraph([
    json({ id: '1', displayName: null, userPrincipalName: 'a@x' }),
    json({ displayName: 'Adele' }),
  ])
  expect(await getMe(client, { apiVersion: 'v1.0' })).toMatchObject({ value: { id: '1', displayName: '' } })
  expect(sent[0]?.url).toBe('https://graph.test/v1.0/me?$select=id,displayName,userPrincipalName')
  expect(asked[0]?.scopes).toEqual(['https://graph.microsoft.com/User.Read'])
  expect(await getMe(client, { apiVersion })).toMatchObject({ error: { kind: 'unreadableAnswer' } })
})
