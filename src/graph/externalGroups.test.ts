import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  addExternalGroupMember,
  changeExternalGroup,
  createExternalGroup,
  deleteExternalGroup,
  readExternalGroups,
  removeExternalGroupMember,
} from './externalGroups.ts'
import type { GraphClient } from './graphClient.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const address = { apiVersion: 'beta', connectionId: 'tickets', groupId: 'part ners' } as const
const group = { id: 'partners', displayName: 'Partners', description: '' }
const path = '/beta/external/connections/tickets/groups'

const changes = {
  create: (client: GraphClient) => createExternalGroup(client, address, group),
  change: (client: GraphClient) => changeExternalGroup(client, address, { displayName: 'P', description: 'D' }),
  delete: (client: GraphClient) => deleteExternalGroup(client, address),
  add: (client: GraphClient) => addExternalGroupMember(client, address, { id: 'g/1', type: 'group' }),
  remove: (client: GraphClient) => removeExternalGroupMember(client, address, 'g/1'),
}

test.each([
  ['create', 'POST', path, JSON.stringify(group)],
  ['change', 'PATCH', `${path}/part%20ners`, '{"displayName":"P","description":"D"}'],
  ['delete', 'DELETE', `${path}/part%20ners`, undefined],
  ['add', 'POST', `${path}/part%20ners/members`, '{"id":"g/1","type":"group"}'],
  ['remove', 'DELETE', `${path}/part%20ners/members/g%2F1`, undefined],
] as const)('to %s is one call', async (name, method, where, body) => {
  const { client, sent, asked } = fakeGraph([new Response(null, { status: 204 })])
  expect(await changes[name](client)).toEqual({ kind: 'done' })
  expect(sent).toMatchObject([{ method, url: `https://graph.test${where}`, body }])
  expect(asked[0]?.scopes).toEqual(['https://graph.microsoft.com/ExternalItem.ReadWrite.OwnedBy'])
})

describe.each(Object.entries(changes))('to %s', (_, act) => {
  test.each([
    [201, { kind: 'done' }],
    [409, { kind: 'alreadyThere' }],
    [404, { kind: 'missing' }],
    [403, { kind: 'error', error: { kind: 'forbidden' } }],
    [400, { kind: 'error', error: { kind: 'invalid' } }],
  ])('%i is %j', async (status, expected) => {
    const { client } = fakeGraph([new Response('', { status })])
    expect(await act(client)).toMatchObject(expected)
  })
})

test('a change that Graph is too busy for is made again', async () => {
  const busy = new Response('', { status: 429, headers: { 'Retry-After': '1' } })
  const { client, sent } = fakeGraph([busy, new Response(null, { status: 204 })])
  const deleted = changes.delete(client)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await deleted).toEqual({ kind: 'done' })
  expect(sent).toHaveLength(2)
})

test('groups are read together, each with its answer', async () => {
  const responses = [
    { id: '0', status: 200, body: { id: 'a', displayName: 'A', description: null } },
    { id: '1', status: 404, body: {} },
    { id: '2', status: 403, body: {} },
    { id: '3', status: 200, body: {} },
  ]
  const { client, sent } = fakeGraph([json({ responses })])
  expect(await readExternalGroups(client, address, ['a', 'b', 'c', 'd'])).toMatchObject([
    { kind: 'found', group: { id: 'a', displayName: 'A', description: '' } },
    { kind: 'missing' },
    { kind: 'error', error: { kind: 'forbidden' } },
    { kind: 'error', error: { kind: 'unreadableAnswer' } },
  ])
  expect(sent).toHaveLength(1)
  expect(String(sent[0]?.body)).toContain('"/external/connections/tickets/groups/a"')
})

test('twenty-one groups are read in two calls, none in none', async () => {
  const { client, sent } = fakeGraph([json({ responses: [] }), json({ responses: [] })])
  expect(await readExternalGroups(client, address, [])).toEqual([])
  expect(sent).toHaveLength(0)
  const ids = Array.from({ length: 21 }, (_, n) => `g${n}`)
  expect(await readExternalGroups(client, address, ids)).toHaveLength(21)
  expect(sent).toHaveLength(2)
})
