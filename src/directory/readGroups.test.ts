import { expect, test } from 'vitest'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { membersPage } from '../graph/testing/membersOfGraph.ts'
import { readGroups } from './readGroups.ts'

const never = new AbortController().signal

test('groups, their pages and the groups inside them are read, a ring once', async () => {
  const { client, sent } = fakeGraph([
    membersPage({ groups: ['Blue'] }, { next: 'red/members?$skiptoken=2' }),
    membersPage({ people: ['Ada'] }),
    membersPage({ groups: ['Red'] }),
  ])
  const { read, error } = await readGroups(client, ['RED'], new Map(), never)
  expect(error).toBeUndefined()
  expect(sent).toHaveLength(3)
  expect(read.get('red')?.members.map(({ id }) => id)).toEqual(['blue', 'ada'])
  expect([read.get('red')?.isWhole, read.get('blue')?.isWhole]).toEqual([true, true])
})

test('a group without an end is left after so many pages, and is not whole', async () => {
  const pages = Array.from({ length: 50 }, () => membersPage({ people: ['Ada'] }, { next: 'g/members?$skiptoken=2' }))
  const { client, sent } = fakeGraph(pages)
  const { read } = await readGroups(client, ['g'], new Map(), never)
  expect(sent).toHaveLength(40)
  expect(read.get('g')?.isWhole).toBe(false)
})

test('of a group that is known, only the groups inside it are read', async () => {
  const { client, sent } = fakeGraph([membersPage({ people: ['Ada'] })])
  const blue = { kind: 'group', id: 'blue', displayName: 'Blue', mail: undefined } as const
  const { read } = await readGroups(client, ['red'], new Map([['red', { members: [blue], isWhole: true }]]), never)
  expect(sent).toHaveLength(1)
  expect([...read.keys()]).toEqual(['blue'])
  expect(read.get('blue')?.isWhole).toBe(true)
})

test('a group that was read in part is read on', async () => {
  const pages = Array.from({ length: 40 }, () => membersPage({ people: ['Ada'] }, { next: 'g/members?$skiptoken=2' }))
  const { client, sent } = fakeGraph([...pages, membersPage({ people: ['Zoe'] })])
  const { read } = await readGroups(client, ['g'], new Map(), never)
  const { read: all } = await readGroups(client, ['g'], read, never)
  expect(sent).toHaveLength(41)
  expect(all.get('g')?.members).toHaveLength(41)
  expect(all.get('g')?.isWhole).toBe(true)
})

test('a refusal ends it, and what was read stays', async () => {
  const { client } = fakeGraph([membersPage({ people: ['Ada'] }), new Response('{}', { status: 403 })])
  const { read, error } = await readGroups(client, ['a', 'b'], new Map(), never)
  expect(error?.kind).toBe('forbidden')
  expect([...read.keys()]).toEqual(['a'])
})
