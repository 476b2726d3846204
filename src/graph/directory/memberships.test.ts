import { expect, test } from 'vitest'
import { fakeGraph, json } from '../testing/fakeGraph.ts'
import { groupMembers, transitiveGroupsOf } from './memberships.ts'

const refused = () => new Response('{}', { status: 403 })

const hr = { '@odata.type': '#microsoft.graph.group', id: 'HR', displayName: 'Human resources' }
const role = { '@odata.type': '#microsoft.graph.directoryRole', id: 'r', displayName: 'Reader' }
const robin = { '@odata.type': '#microsoft.graph.user', id: 'u', displayName: 'Robin' }

test('all groups of somebody are read to the last page, roles left aside', async () => {
  const next = 'https://graph.test/v1.0/users/r/transitiveMemberOf?$skiptoken=x'
  const { client, sent } = fakeGraph([
    json({ value: [hr, role], '@odata.nextLink': next }),
    json({ value: [{ ...hr, id: 'eu' }] }),
  ])
  const told = await transitiveGroupsOf(client, 'r')
  expect(told).toMatchObject({ kind: 'ok', value: [{ kind: 'group', id: 'hr' }, { id: 'eu' }] })
  expect(sent).toHaveLength(2)
})

test('groups that cannot be read are an error', async () => {
  expect(await transitiveGroupsOf(fakeGraph([refused()]).client, 'r')).toMatchObject({ error: { kind: 'forbidden' } })
  expect(await groupMembers(fakeGraph([refused()]).client, 'g', {})).toMatchObject({ error: { kind: 'forbidden' } })
})

test('members come a page at a time, people and groups with their kind', async () => {
  const next = 'https://graph.test/v1.0/groups/g/members?$skiptoken=x'
  const { client, sent, asked } = fakeGraph([
    json({ value: [robin, hr], '@odata.count': 100_000, '@odata.nextLink': next }),
    json({ value: [] }),
  ])
  expect(await groupMembers(client, 'g', {})).toMatchObject({
    value: { members: [{ kind: 'user' }, { kind: 'group' }], total: 100_000, next },
  })
  expect(await groupMembers(client, 'g', { next })).toMatchObject({ value: { members: [], next: undefined } })
  expect(sent[0]?.headers.get('ConsistencyLevel')).toBe('eventual')
  expect(asked[0]?.scopes).toEqual(['https://graph.microsoft.com/GroupMember.ReadBasic.All'])
})
