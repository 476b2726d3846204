import { expect, test } from 'vitest'
import { getDirectoryEntry, searchDirectory } from './directory.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

const apiVersion = 'beta'

test('people are searched by words, with quotes made harmless', async () => {
  const { client, sent } = fakeGraph([json({ value: [{ id: '1', displayName: 'Adele', userPrincipalName: 'a@x' }] })])
  expect(await searchDirectory(client, { apiVersion, kind: 'user', text: 'a"d\\' })).toMatchObject({
    value: [{ id: '1', displayName: 'Adele', address: 'a@x' }],
  })
  const url = new URL(sent[0]?.url ?? '')
  expect(url.searchParams.get('$search')).toBe(
    String.raw`"displayName:a\"d\\" OR "mail:a\"d\\" OR "userPrincipalName:a\"d\\"`,
  )
  expect(url.searchParams.get('$top')).toBe('10')
  expect(sent[0]?.headers.get('consistencylevel')).toBe('eventual')
})

test('a group is found by its id', async () => {
  const { client, sent, asked } = fakeGraph([json({ id: '1', displayName: null, mail: null })])
  expect(await getDirectoryEntry(client, { apiVersion, kind: 'group', id: '1' })).toMatchObject({
    value: { id: '1', displayName: '1', address: undefined },
  })
  expect(sent[0]?.url).toBe('https://graph.test/beta/groups/1?$select=id%2CdisplayName%2Cmail')
  expect(asked[0]?.scopes).toEqual(['https://graph.microsoft.com/Group.ReadBasic.All'])
})
