import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeGraph, json } from '../testing/fakeGraph.ts'
import { checkMemberGroups, groupMembers, transitiveGroupsOf } from './memberships.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const refused = () => new Response('{}', { status: 403 })
const ids = (count: number) => Array.from({ length: count }, (_, n) => `g${n}`)

describe('checkMemberGroups', () => {
  test('asks about up to twenty groups in one call', async () => {
    const { client, sent, asked } = fakeGraph([json({ value: ['G1'] })])
    expect(await checkMemberGroups(client, 'r@x', ids(20))).toEqual({ kind: 'ok', value: new Set(['g1']) })
    expect(sent).toMatchObject([{ method: 'POST', url: 'https://graph.test/v1.0/users/r%40x/checkMemberGroups' }])
    expect(sent[0]?.body).toBe(JSON.stringify({ groupIds: ids(20) }))
    expect(asked[0]?.scopes).toEqual(['https://graph.microsoft.com/Group.ReadBasic.All'])
  })

  test('asks about more in a batch', async () => {
    const responses = [
      { id: '0', status: 200, body: { value: ['g1'] } },
      { id: '1', status: 200, body: { value: ['g20'] } },
    ]
    const { client, sent } = fakeGraph([json({ responses })])
    expect(await checkMemberGroups(client, 'r', ids(21))).toEqual({ kind: 'ok', value: new Set(['g1', 'g20']) })
    expect(sent).toHaveLength(1)
  })

  test('needs no call for no groups', async () => {
    const { client, sent } = fakeGraph([])
    expect(await checkMemberGroups(client, 'r', [])).toEqual({ kind: 'ok', value: new Set() })
    expect(sent).toHaveLength(0)
  })

  test.each([
    ['a refusal', 3, refused(), 'forbidden'],
    ['another shape', 3, json({}), 'unreadableAnswer'],
    ['a refusal in a batch', 21, json({ responses: [{ id: '0', status: 403 }] }), 'forbidden'],
    ['another shape in a batch', 21, json({ responses: [{ id: '0', status: 200, body: {} }] }), 'unreadableAnswer'],
  ])('%s is an error', async (_, count, answer, kind) => {
    const { client } = fakeGraph([answer])
    expect(await checkMemberGroups(client, 'r', ids(count))).toMatchObject({ kind: 'error', error: { kind } })
  })

  test('waits when Graph is busy', async () => {
    const busy = new Response('{}', { status: 429, headers: { 'Retry-After': '1' } })
    const { client } = fakeGraph([busy, json({ value: [] })])
    const checked = checkMemberGroups(client, 'r', ids(1))
    await vi.advanceTimersByTimeAsync(1000)
    expect(await checked).toMatchObject({ kind: 'ok' })
  })
})

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
